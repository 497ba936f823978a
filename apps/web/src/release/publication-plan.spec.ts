import type { Version } from '@triptych/contracts';
import { leftBehind, publicationPlan } from './publication-plan.js';

function aVersion(locale: Version['locale'], publishedAt: string | null): Version {
  return { locale, publishedAt } as Version;
}

const set = { sourceLocale: 'es', targetLocales: ['en', 'fr'] } as const;
const release = { sourceLocale: set.sourceLocale, targetLocales: [...set.targetLocales] };

test('a set has open, unapproved and published languages, in panel order', () => {
  const versions = [aVersion('es', '2026-01-01T00:00:00Z'), aVersion('fr', null)];
  expect(publicationPlan({ ...release, versions })).toEqual({ open: ['fr'], unapproved: ['en'], published: ['es'] });
});

test('the whole set leaves nobody behind', () => {
  const plan = publicationPlan({
    ...release,
    versions: [aVersion('fr', null), aVersion('en', null), aVersion('es', null)],
  });
  expect(leftBehind(plan, ['fr', 'en', 'es'])).toEqual([]);
});

test('what is neither chosen nor published stays behind', () => {
  const versions = [aVersion('es', '2026-01-01T00:00:00Z'), aVersion('fr', null)];
  const plan = publicationPlan({ ...release, versions });
  expect(leftBehind(plan, ['fr'])).toEqual(['en']);
  expect(leftBehind(plan, [])).toEqual(['fr', 'en']);
});
