import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '@triptych/domain';
import type { AddedAbbreviations } from './added-abbreviation.js';
import { cutsBy } from './cuts.js';
import { compileSegmentationRules } from './desk-rules.js';
import { readSrx, srxCuts } from './testing/srx-rules.js';
import { writeSrx } from './write-srx.js';

const fixture = (path: string): string => readFileSync(`test/fixtures/${path}`, 'utf8');

type Paragraph = readonly [Locale, string];
const gold = fixture('segmentation/public.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly lang: Locale; readonly text: string })
  .map(({ lang, text }): Paragraph => [lang, text]);
const pages = (JSON.parse(fixture('segmentation/block-fixtures.json')) as { lang: Locale; text: string }[]).flatMap(
  ({ lang, text }) => text.split('\n').map((line): Paragraph => [lang, line]),
);
const releases = ['R03', 'R09'].flatMap((name) =>
  (
    JSON.parse(fixture(`releases/${name}.json`)) as {
      readonly blocks: readonly { readonly segments: readonly Record<Locale, string>[] }[];
    }
  ).blocks.flatMap(({ segments }) =>
    LOCALES.map((locale): Paragraph => [locale, segments.map((segment) => segment[locale]).join(' ')]),
  ),
);
const seed = fixture('seed/release.fr.txt')
  .split('\n')
  .map((line): Paragraph => ['fr', line]);

const ADDED: AddedAbbreviations = {
  fr: [{ text: "l'arr.", kind: 'number' }],
  en: [{ text: 'R&D', kind: 'never' }],
  es: [{ text: 'S. A. de C. V.', kind: 'maybe' }],
};

describe('writeSrx', () => {
  it('writes a header by which a closing code stays in front of a cut and all others come behind it', () => {
    const { header, maps } = readSrx(writeSrx());
    expect(header).toEqual({ cascade: 'no', subflows: 'yes', start: 'no', end: 'yes', isolated: 'no' });
    expect(maps.map(({ rules }) => rules)).toEqual(['French', 'English', 'Spanish']);
    for (const tag of ['fr', 'FR', 'fr-CH', 'fr_FR'])
      expect(maps.find(({ language }) => language.test(tag))?.rules).toBe('French');
    expect(maps.some(({ language }) => language.test('frr'))).toBe(false);
  });

  it.each([
    ['the gold paragraphs', gold],
    ['the lines of the pages', pages],
    ['the blocks of the releases', releases],
    ['the lines of the seed', seed],
  ])('gives another engine the cuts of our own on %s', (_, paragraphs) => {
    for (const additions of [{}, ADDED]) {
      const document = readSrx(writeSrx(additions));
      const { byLocale } = compileSegmentationRules(additions);
      for (const [locale, text] of paragraphs) {
        const own = cutsBy(byLocale[locale], text).filter((cut) => cut > 0 && cut < text.length);
        expect([text, srxCuts(document, locale, text)]).toEqual([text, own]);
      }
    }
  });

  it('has the abbreviations of the desk', () => {
    const document = readSrx(writeSrx(ADDED));
    expect(srxCuts(document, 'es', 'La firma Sol S. A. de C. V. Lima cerró. Fin.')).toEqual([39]);
    expect(srxCuts(document, 'en', 'Spending on R&D. Fell again. Fin.')).toEqual([28]);
  });
});
