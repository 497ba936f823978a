import type { MemoryUnit, MemoryUnitDetail } from '@triptych/contracts';
import { LOCALES, parseLocale, type MemoryOrigin } from '@triptych/domain';
import { SUSPICIONS, type PolicyPenaltyKind, type SuspicionKind } from '@triptych/memory';
import type { TFunction } from 'i18next';
import { dayText } from '../i18n/dates.js';
import { localeList } from '../words/locales.js';

/** How units came into the memory, in a list of choices. */
export function originName(origin: MemoryOrigin, t: TFunction): string {
  const words: Record<MemoryOrigin, string> = {
    approved: t('memory.originApproved'),
    imported: t('memory.originImported'),
    aligned: t('memory.originAligned'),
  };
  return words[origin];
}

/** How one unit came into the memory, when and by whom. */
export function keptText(
  { origin, approvedAt, approvedBy: name }: Pick<MemoryUnit, 'origin' | 'approvedAt' | 'approvedBy'>,
  t: TFunction,
): string {
  const day = dayText(new Date(approvedAt), t);
  const words: Record<MemoryOrigin, string> = {
    approved: t('memory.keptApproved', { day }),
    imported: t('memory.keptImported', { day }),
    aligned: t('memory.keptAligned', { day }),
  };
  return name === '' ? words[origin] : t('memory.keptBy', { kept: words[origin], name });
}

/** What is suspicious, in a list of choices. */
export function suspicionName(kind: SuspicionKind, t: TFunction): string {
  const words: Record<SuspicionKind, string> = {
    empty: t('memory.suspicionEmpty'),
    encoding: t('memory.suspicionEncoding'),
    mojibake: t('memory.suspicionMojibake'),
    decomposed: t('memory.suspicionDecomposed'),
    untranslated: t('memory.suspicionUntranslated'),
    language: t('memory.suspicionLanguage'),
    length: t('memory.suspicionLength'),
    numbers: t('memory.suspicionNumbers'),
    misaligned: t('memory.suspicionMisaligned'),
  };
  return words[kind];
}

/** What is suspicious about a unit, with the languages. */
export function suspicionText({ kind, locales }: MemoryUnit['suspicions'][number], t: TFunction): string {
  const known = SUSPICIONS.find((each) => each === kind);
  const what = known ? suspicionName(known, t) : kind;
  return locales.length === 0 ? what : t('memory.suspicious', { what, languages: localeList(locales, t) });
}

/** `fr-en-es`: "French, English and Spanish". */
export function languagesText(tags: string, t: TFunction): string {
  const given = tags.split('-').map(parseLocale);
  return localeList(
    LOCALES.filter((locale) => given.includes(locale)),
    t,
  );
}

/** What somebody did to a unit. */
export function actText({ act, by: name }: MemoryUnitDetail['history'][number], t: TFunction): string {
  const words: Record<typeof act, string> = {
    edited: t('memory.didEdit', { name }),
    merged: t('memory.didMerge', { name }),
    removed: t('memory.didRemove', { name }),
    restored: t('memory.didRestore', { name }),
  };
  return words[act];
}

/** A circumstance for which matches lose points. */
export function circumstanceName(kind: PolicyPenaltyKind, t: TFunction): string {
  const words: Record<PolicyPenaltyKind, string> = {
    unreviewed: t('memory.rateUnreviewed'),
    'machine-translated': t('memory.rateMachine'),
    'other-memory': t('memory.rateOtherMemory'),
    'several-targets': t('memory.rateSeveralTargets'),
    age: t('memory.rateAge'),
  };
  return words[kind];
}

/** What that circumstance is, in a sentence. */
export function circumstanceText(kind: PolicyPenaltyKind, t: TFunction): string {
  const words: Record<PolicyPenaltyKind, string> = {
    unreviewed: t('memory.rateUnreviewedText'),
    'machine-translated': t('memory.rateMachineText'),
    'other-memory': t('memory.rateOtherMemoryText'),
    'several-targets': t('memory.rateSeveralTargetsText'),
    age: t('memory.rateAgeText'),
  };
  return words[kind];
}
