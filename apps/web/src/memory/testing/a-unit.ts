import type { MemoryUnit } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';

/** A unit with these texts, approved in a release. */
export function aUnit(
  id: number,
  texts: Readonly<Partial<Record<Locale, string>>>,
  overrides: Partial<MemoryUnit> = {},
): MemoryUnit {
  const coded = Object.entries(texts).map(([locale, text]) => [locale, { text, codes: [] }]);
  return {
    id,
    revision: id,
    texts: Object.fromEntries(coded) as MemoryUnit['texts'],
    origin: 'approved',
    releaseId: 'r1',
    reference: 'PR-2026-0001',
    approvedAt: '2026-03-01T10:00:00.000Z',
    approvedBy: 'Claire Moreau',
    uses: 1,
    suspicions: [],
    removedAt: null,
    ...overrides,
  };
}
