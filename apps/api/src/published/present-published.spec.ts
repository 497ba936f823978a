import type { PublishedView } from '@triptych/desk';
import { represent } from './present-published.js';

function aView(locale: PublishedView['locale'], publishedAt: string): PublishedView {
  const blocks = [{ type: 'headline', prefix: '', text: 'Titre', separatorAfter: '' }] as const;
  const rest = { kind: 'press-release', headline: 'Titre', hash: 'a1', blocks, format: 'text', content: null } as const;
  return { reference: 'PR-2026-0001', locale, publishedAt, ...rest };
}

const french = aView('fr', '2026-07-01T08:00:00.000Z');
const english = aView('en', '2026-07-03T08:00:00.000Z');
const spanish = aView('es', '2026-07-02T08:00:00.000Z');

test.each(['html', 'md', 'txt', 'json'] as const)('%s was modified when the latest language became public', (form) => {
  const alone = represent(french, [french], form);
  const together = represent(french, [french, english, spanish], form);
  expect(alone.lastModified).toBe('2026-07-01T08:00:00.000Z');
  expect(together.lastModified).toBe('2026-07-03T08:00:00.000Z');
});

test.each(['html', 'json'] as const)('%s names the other languages and has another tag when one comes', (form) => {
  const alone = represent(french, [french], form);
  const together = represent(french, [french, english], form);
  expect(together.body).toMatch(/\/en\b|en\.html/);
  expect(together.tag).not.toBe(alone.tag);
});
