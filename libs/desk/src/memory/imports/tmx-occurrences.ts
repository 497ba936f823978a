import type { TmxRecord, TmxUnit, TmxVariant } from '@triptych/exchange';
import { LOCALES } from '@triptych/domain';
import { byLocale } from '../../by-locale.js';
import { contextOf } from '../memory-digests.js';
import type { NewOccurrence } from '../memory-keeping.js';
import { tmxDetails } from './tmx-details.js';

/** The import that entries belong to. */
export interface ImportedFile {
  readonly id: string;
  /** Of the file, in hexadecimal. */
  readonly digest: string;
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
  const name = Buffer.from(file.digest, 'hex').subarray(0, 16).toString('base64url');
  const about: Omit<NewOccurrence, 'id' | 'contexts' | 'uses' | 'details' | 'texts'> = {
    ...{ origin: 'imported', releaseId: null, batchId: file.id, reference: file.name, position: unit.number - 1 },
    ...{ at: timeOf(unit, file.at), by: nameOf(unit) ?? file.by },
    ...(unit.sourceLocale !== null && { sourceLocale: unit.sourceLocale }),
  };
  return readingsOf(unit.variants)
    .slice(0, MOST_READINGS)
    .map(({ variants, contexts, isFirst }, index): NewOccurrence => ({
      ...about,
      id: index === 0 ? `${name}:${unit.number}` : `${name}:${unit.number}:${index}`,
      contexts,
      uses: isFirst ? usesOf(unit) : 0,
      details: isFirst ? tmxDetails(unit, variants) : null,
      texts: byLocale((locale) => {
        const variant = variants.find((each) => each.locale === locale);
        return variant && { text: variant.text, codes: variant.codes };
      }),
    }));
}

interface Reading {
  readonly variants: readonly TmxVariant[];
  readonly contexts: NewOccurrence['contexts'];
  /** Of these texts: it carries what the file tells beside them. */
  readonly isFirst: boolean;
}

function readingsOf(all: readonly TmxVariant[]): Reading[] {
  const first = LOCALES.flatMap((locale) => all.find((each) => each.locale === locale) ?? []);
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
  const told = newest(unit, 'changedAt') ?? newest(unit, 'createdAt');
  const at = told === undefined ? importedAt : new Date(told).toISOString();
  return at > importedAt ? importedAt : at;
}

function newest(unit: TmxUnit, field: 'changedAt' | 'createdAt'): string | undefined {
  return recordsOf(unit)
    .flatMap((record) => record[field] ?? [])
    .sort()
    .at(-1);
}

function nameOf(unit: TmxUnit): string | undefined {
  const names = [
    ...recordsOf(unit).map(({ changedBy }) => changedBy),
    ...recordsOf(unit).map(({ createdBy }) => createdBy),
  ];
  const name = names.find((each) => each !== undefined && each.trim() !== '');
  return name
    ?.trim()
    .slice(0, MOST_OF_A_NAME)
    .replace(/\p{Surrogate}$/u, '');
}

function usesOf(unit: TmxUnit): number {
  return unit.usageCount ?? Math.max(0, ...unit.variants.map(({ usageCount }) => usageCount ?? 0));
}

function recordsOf(unit: TmxUnit): readonly TmxRecord[] {
  return [unit, ...unit.variants];
}
