import type { TmxUnit, TmxVariant } from '@triptych/exchange';
import type { CodedText, Locale } from '@triptych/domain';
import { byLocale } from '../../by-locale.js';
import { contextOf } from '../memory-digests.js';
import type { NewOccurrence } from '../new-occurrence.js';
import { tmxDetails } from './tmx-details.js';

/** The import that entries belong to. */
export interface ImportedFile {
  readonly id: string;
  /** How the ids of its occurrences begin. */
  readonly prefix: string;
  readonly name: string;
  readonly at: string;
  readonly by: string;
}

/** Names are shown in a column; the whole stays in the details. */
const MOST_OF_A_NAME = 200;
/** Readings of one entry: contexts (Trados writes up to 180), and texts of one language. */
const MOST_READINGS = 200;

/**
 * An entry of a file as the memory keeps it: once with its first text of each language, once more for each further text, and
 * once more for each further context. The same entry of the same file always has the same ids.
 */
export function tmxOccurrences(unit: TmxUnit, file: ImportedFile): NewOccurrence[] {
  const id = `${file.prefix}:${unit.number}`;
  // Named members come first, here and in what is made for each entry: V8 takes twenty times as long for those behind what
  // is spread (Node 20).
  const about: Omit<NewOccurrence, 'id' | 'contexts' | 'uses' | 'details' | 'texts'> = {
    origin: 'imported',
    releaseId: null,
    batchId: file.id,
    reference: file.name,
    position: unit.number - 1,
    at: timeOf(unit, file.at),
    by: nameOf(unit) ?? file.by,
    ...(unit.sourceLocale !== null && { sourceLocale: unit.sourceLocale }),
  };
  return readingsOf(unit.variants)
    .slice(0, MOST_READINGS)
    .map(({ variants, contexts, isFirst }, index) => ({
      id: index === 0 ? id : `${id}:${index}`,
      texts: textsOf(variants),
      contexts,
      uses: isFirst ? usesOf(unit) : 0,
      details: isFirst ? tmxDetails(unit, variants) : null,
      ...about,
    }));
}

function textsOf(variants: readonly TmxVariant[]): NewOccurrence['texts'] {
  const texts: Partial<Record<Locale, CodedText>> = {};
  for (const { locale, text, codes } of variants) texts[locale] = { text, codes };
  return texts;
}

interface Reading {
  readonly variants: readonly TmxVariant[];
  readonly contexts: NewOccurrence['contexts'];
  /** Of these texts: it carries what the file tells beside them. */
  readonly isFirst: boolean;
}

function readingsOf(all: readonly TmxVariant[]): Reading[] {
  const hasContexts = all.some(({ contexts }) => contexts.length > 0);
  const first = all.filter((variant, index) => all.findIndex(({ locale }) => locale === variant.locale) === index);
  if (!hasContexts && first.length === all.length) return [{ variants: all, contexts: {}, isFirst: true }];

  const further = all.filter((variant) => !first.includes(variant));
  const choices = [
    first,
    ...further.map((other) => first.map((each) => (each.locale === other.locale ? other : each))),
  ];
  return choices.flatMap((variants) => {
    const count = Math.max(1, ...variants.map(({ contexts }) => contexts.length));
    return Array.from({ length: count }, (_, index) => ({
      variants,
      contexts: byLocale((locale) => {
        const context = variants.find((each) => each.locale === locale)?.contexts[index];
        return context && contextOf(context);
      }),
      isFirst: index === 0,
    }));
  });
}

/** The newest change, else the newest making; a time to come is a wrong clock and counts as the time of the import. */
function timeOf(unit: TmxUnit, importedAt: string): string {
  let [changed, created] = [unit.changedAt, unit.createdAt];
  for (const { changedAt, createdAt } of unit.variants) {
    if (changedAt !== undefined && (changed === undefined || changedAt > changed)) changed = changedAt;
    if (createdAt !== undefined && (created === undefined || createdAt > created)) created = createdAt;
  }
  const told = (changed ?? created)?.replace('Z', '.000Z');
  return told === undefined || told > importedAt ? importedAt : told;
}

function nameOf(unit: TmxUnit): string | undefined {
  const name = firstName(unit, 'changedBy') ?? firstName(unit, 'createdBy');
  if (name === undefined || name.length <= MOST_OF_A_NAME) return name;
  return name.slice(0, MOST_OF_A_NAME).replace(/\p{Surrogate}$/u, '');
}

function firstName(unit: TmxUnit, field: 'changedBy' | 'createdBy'): string | undefined {
  const own = unit[field]?.trim();
  if (own) return own;
  for (const variant of unit.variants) {
    const name = variant[field]?.trim();
    if (name) return name;
  }
  return undefined;
}

function usesOf({ usageCount, variants }: TmxUnit): number {
  return usageCount ?? Math.max(0, ...variants.map((variant) => variant.usageCount ?? 0));
}
