import { readFileSync, readdirSync } from 'node:fs';
import { LOCALES, type CheckedPair, type Locale } from '@triptych/domain';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** A pair with the name by which a failing test calls it, and the kinds of error that were put into it. */
export interface FixturePair {
  readonly name: string;
  readonly pair: CheckedPair;
  readonly errors: readonly string[];
}

interface PairRow {
  readonly id: string;
  readonly src: string;
  readonly src_lang: Locale;
  readonly tgt: string;
  readonly tgt_lang: Locale;
  readonly errors: readonly string[];
}

interface ReleaseFile {
  readonly id: string;
  readonly blocks: readonly { readonly segments: readonly (Record<Locale, string> & { readonly n: number })[] }[];
}

/** Single sentences: `clean-pairs` are right translations built around traps, `faulty-pairs` have one error each. */
export function readPairs(file: 'clean-pairs' | 'faulty-pairs'): FixturePair[] {
  const rows = readFileSync(new URL(`${file}.jsonl`, FIXTURES), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const { id, src, src_lang, tgt, tgt_lang, errors } = JSON.parse(row) as PairRow;
    return { name: id, pair: { source: src, sourceLocale: src_lang, target: tgt, targetLocale: tgt_lang }, errors };
  });
}

/** Every segment of the trilingual releases, in all six directions. */
export function readReleasePairs(): FixturePair[] {
  const folder = new URL('releases/', FIXTURES);
  return readdirSync(folder).flatMap((file) => {
    const { id, blocks } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as ReleaseFile;
    return blocks.flatMap(({ segments }) =>
      segments.flatMap((segment) =>
        LOCALES.flatMap((sourceLocale) =>
          LOCALES.filter((locale) => locale !== sourceLocale).map((targetLocale) => ({
            name: `${id} ${segment.n} ${sourceLocale}-${targetLocale}`,
            pair: { source: segment[sourceLocale], sourceLocale, target: segment[targetLocale], targetLocale },
            errors: [],
          })),
        ),
      ),
    );
  });
}
