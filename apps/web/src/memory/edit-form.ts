import type { MemoryUnit } from '@triptych/contracts';
import { LOCALES, type InlineCode, type Locale } from '@triptych/domain';
import type { TextChange } from '../api/memory.js';

/** What is typed for each language; a language that is not there is lacking, or was taken out. */
export type Drafts = Readonly<Partial<Record<Locale, string>>>;

type Texts = Pick<MemoryUnit, 'texts'>;

export function draftsOf({ texts }: Texts): Drafts {
  return Object.fromEntries(LOCALES.flatMap((locale) => (texts[locale] ? [[locale, texts[locale].text]] : [])));
}

/** What has to be sent to make the unit as it was typed: only the languages that differ. */
export function changeOf({ texts }: Texts, drafts: Drafts): TextChange {
  const change: Partial<Record<Locale, string | null>> = {};
  for (const locale of LOCALES) {
    const typed = drafts[locale]?.trim();
    if (typed === undefined) {
      if (texts[locale]) change[locale] = null;
    } else if (typed !== texts[locale]?.text) change[locale] = typed;
  }
  return change;
}

/** Why a form cannot be stored yet. */
export type EditFault = 'empty' | 'two-languages' | 'no-change';

export function faultOf(unit: Texts, drafts: Drafts): EditFault | undefined {
  const typed = Object.values(drafts);
  if (typed.some((text) => text.trim() === '')) return 'empty';
  if (typed.length < 2) return 'two-languages';
  return Object.keys(changeOf(unit, drafts)).length === 0 ? 'no-change' : undefined;
}

/** The text whose tags a language has to have: its own, or for a new language the first that has some. */
export function tagModel(
  { texts }: Texts,
  locale: Locale,
): { readonly text: string; readonly codes: readonly InlineCode[] } {
  const others = LOCALES.map((other) => texts[other]).filter((text) => text !== undefined);
  return texts[locale] ?? others.find(({ codes }) => codes.length > 0) ?? { text: '', codes: [] };
}
