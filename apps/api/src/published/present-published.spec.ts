import type { PublishedView } from '@triptych/desk';
import { latestPublication, presentVersion } from './present-published.js';

function aView(locale: PublishedView['locale'], publishedAt: string): PublishedView {
  const source = { releaseId: 'r', revision: 1, format: 'text', content: 'Titre', blocks: [] } as const;
  return {
    reference: 'PR-2026-0001',
    locale,
    publishedAt,
    kind: 'press-release',
    headline: 'Titre',
    hash: 'a1',
    ...source,
  };
}

const french = aView('fr', '2026-07-01T08:00:00.000Z');
const english = aView('en', '2026-07-03T08:00:00.000Z');
const spanish = aView('es', '2026-07-02T08:00:00.000Z');

test('a release was modified when its latest language became public', () => {
  expect(latestPublication([french])).toBe('2026-07-01T08:00:00.000Z');
  expect(latestPublication([french, english, spanish])).toBe('2026-07-03T08:00:00.000Z');
});

test('a version names every public language, itself among them', () => {
  const { alternates } = presentVersion(french, [french, english]);
  expect(alternates).toEqual([
    { locale: 'fr', url: '/api/v1/published/PR-2026-0001/fr' },
    { locale: 'en', url: '/api/v1/published/PR-2026-0001/en' },
  ]);
});
