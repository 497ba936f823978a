import type { MemoryUnit } from '@triptych/contracts';
import { LOCALES, type Locale } from '@triptych/domain';

/** What becomes of units that are made one. */
export interface MergePlan {
  readonly keep: MemoryUnit;
  /** In the order in which a missing language is taken from them. */
  readonly others: readonly MemoryUnit[];
  /** Languages that `keep` gains, and from which unit. */
  readonly gained: readonly { readonly locale: Locale; readonly from: MemoryUnit }[];
  /** Texts that no look-up will find any more. */
  readonly lost: readonly { readonly locale: Locale; readonly text: MemoryUnit['texts'][Locale] & object }[];
  readonly uses: number;
}

/** @param units in the order in which they were chosen; `keepId` is one of them, else the first stays */
export function mergePlan(units: readonly MemoryUnit[], keepId: number): MergePlan | undefined {
  const keep = units.find(({ id }) => id === keepId) ?? units[0];
  if (!keep) return undefined;
  const others = units.filter(({ id }) => id !== keep.id);
  const gained = LOCALES.flatMap((locale) => {
    const from = keep.texts[locale] ? undefined : others.find(({ texts }) => texts[locale]);
    return from ? [{ locale, from }] : [];
  });
  const stays = (locale: Locale) => (gained.find((each) => each.locale === locale)?.from ?? keep).texts[locale]?.text;
  const lost = LOCALES.flatMap((locale) => {
    const gone = new Map<string, MergePlan['lost'][number]>();
    for (const { texts } of others) {
      const text = texts[locale];
      if (text && text.text !== stays(locale)) gone.set(text.text, { locale, text });
    }
    return [...gone.values()];
  });
  return { keep, others, gained, lost, uses: units.reduce((sum, { uses }) => sum + uses, 0) };
}

/** Which unit most probably should stay: the one with the most languages, then the most used, then the newest. */
export function likelyKeep(units: readonly MemoryUnit[]): number | undefined {
  const [best] = [...units].sort(
    (a, b) => languagesOf(b) - languagesOf(a) || b.uses - a.uses || compared(b.approvedAt, a.approvedAt) || a.id - b.id,
  );
  return best?.id;
}

function languagesOf({ texts }: MemoryUnit): number {
  return LOCALES.filter((locale) => texts[locale]).length;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
