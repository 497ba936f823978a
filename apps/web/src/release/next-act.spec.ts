import type { Release, User } from '@triptych/contracts';
import { nextAct } from './next-act.js';

const officer = person('officer', ['officer']);
const ana = person('ana', ['translator']);
const ben = person('ben', ['reviewer']);

function person(id: string, roles: User['roles']): User {
  return { id, name: id, email: `${id}@press.example`, roles, pairs: [], locale: null };
}

function aRelease(en: string, es: string, published: (string | null)[] = []): Release {
  const team = { translator: { id: 'ana', name: 'Ana' }, reviewer: { id: 'ben', name: 'Ben' } };
  return {
    state: 'translation',
    sourceLocale: 'fr',
    translations: [
      { locale: 'en', state: en, ...team },
      { locale: 'es', state: es, ...team },
    ],
    versions: published.map((publishedAt, place) => ({ locale: ['fr', 'en', 'es'][place], publishedAt })),
  } as unknown as Release;
}

describe('the next act on a release', () => {
  test.each([
    ['of its translator is to translate', aRelease('translation', 'review'), ana, { kind: 'translate', locale: 'en' }],
    ['of its reviewer is to review', aRelease('translation', 'review'), ben, { kind: 'review', locale: 'es' }],
    [
      'of an officer is to approve what is ready',
      aRelease('review', 'ready'),
      officer,
      { kind: 'approve', locale: 'es' },
    ],
    ['of a translator is not to approve', aRelease('review', 'ready'), ana, undefined],
    ['waits while drafts arrive', aRelease('drafting', 'drafting'), officer, undefined],
    [
      'is to publish once all is approved',
      aRelease('approved', 'approved', [null, null, null]),
      officer,
      { kind: 'publish' },
    ],
    ['is not to publish half a set', aRelease('approved', 'review', [null, null]), officer, undefined],
    [
      'is to publish what of the set is left',
      aRelease('published', 'approved', ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', null]),
      officer,
      { kind: 'publish' },
    ],
    [
      'is nothing when all is published',
      aRelease('published', 'published', ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z']),
      officer,
      undefined,
    ],
    [
      'is nothing on a withdrawn release',
      { ...aRelease('ready', 'ready'), state: 'withdrawn' as const },
      officer,
      undefined,
    ],
  ])('%s', (_, release, me, act) => {
    expect(nextAct(release, me)).toEqual(act);
  });
});
