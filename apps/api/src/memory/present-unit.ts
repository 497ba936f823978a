import type { ConcordanceHit, MemoryUnit, MemoryUnitDetail } from '@triptych/contracts';
import type { FoundPassage, MemoryRevisionRecord, MemoryUnitDetailView, MemoryUnitRecord } from '@triptych/desk';
import { LOCALES, type CodedText, type Locale } from '@triptych/domain';
import { suspicionsOf } from '@triptych/memory';

/** A unit of the memory as the API shows it. */
export function presentUnit(unit: MemoryUnitRecord): MemoryUnit {
  const { id, seq, origin, releaseId, reference, approvedAt, approvedBy, uses, removedAt } = unit;
  const about = { origin, releaseId, reference, approvedAt, approvedBy, uses, removedAt };
  return { id, revision: seq, texts: presentTexts(unit.texts), ...about, suspicions: presentSuspicions(unit) };
}

export function presentUnitDetail({ unit, ...view }: MemoryUnitDetailView): MemoryUnitDetail {
  return {
    ...presentUnit(unit),
    occurrences: view.occurrences.map(({ origin, releaseId, reference, position, at, by }) => ({
      ...{ origin, releaseId, reference, at, by },
      position: position + 1,
    })),
    history: view.history.map(({ act, at, by, texts }) => ({ act, at, by, texts: presentTexts(texts) })),
    variants: view.variants.map(presentUnit),
  };
}

/** A hit of a concordance: the unit, and the stretches of its texts to highlight. */
export function presentPassage({ unit, spans }: FoundPassage): ConcordanceHit {
  const shown: ConcordanceHit['spans'] = {};
  for (const locale of LOCALES) if (spans[locale]) shown[locale] = [...spans[locale]];
  return { unit: presentUnit(unit), spans: shown };
}

/** The kinds are stored; the languages that they concern follow from the texts. */
function presentSuspicions({ suspicions, texts }: MemoryUnitRecord): MemoryUnit['suspicions'] {
  if (suspicions.length === 0) return [];
  const own: MemoryUnit['suspicions'] = suspicionsOf(texts).map(({ kind, locales }) => ({
    kind,
    locales: [...locales],
  }));
  const all = LOCALES.filter((locale) => texts[locale]);
  return suspicions.includes('misaligned') ? [...own, { kind: 'misaligned', locales: all }] : own;
}

function presentTexts(texts: MemoryRevisionRecord['texts']): MemoryUnit['texts'] {
  const shown: Partial<Record<Locale, { text: string; codes: CodedText['codes'][number][] }>> = {};
  for (const locale of LOCALES) {
    const each = texts[locale];
    if (each) shown[locale] = { text: each.text, codes: [...each.codes] };
  }
  return shown;
}
