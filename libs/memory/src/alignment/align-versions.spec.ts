import { DomainError, type Locale } from '@triptych/domain';
import fc from 'fast-check';
import type { AlignmentRow } from './agreed-rows.js';
import { alignVersions } from './align-versions.js';
import type { AlignedText } from './aligned-text.js';
import { MOST_ALIGNED_SEGMENTS } from './check-versions.js';

function version(locale: Locale, texts: readonly string[]): AlignedText {
  return { locale, segments: texts.map((text) => ({ text })) };
}

/** `0=0=0 1=1,2=1` for three versions of which the second cut a sentence. */
function written(rows: readonly AlignmentRow[]): string {
  return rows
    .map(({ runs }) => runs.map(({ start, end }) => [...Array(end - start).keys()].map((n) => n + start)).join('='))
    .join(' ');
}

const FRENCH = [
  'Le maire de Sandiara ouvre un atelier sur la migration',
  'Une quarantaine de conseillers venus de neuf pays y participent jusqu’au 30 mai.',
  'L’atelier a coûté 12 500 dollars.',
  'Renseignements : presse@iom.example',
];
const ENGLISH = [
  'Mayor of Sandiara Opens Workshop on Migration',
  'Some 40 councillors from nine countries are taking part until 30 May.',
  'The workshop cost 12,500 dollars.',
  'Information: presse@iom.example',
];
const SPANISH = [
  'El alcalde de Sandiara abre un taller sobre la migración',
  'Unos 40 consejeros de nueve países participan en él hasta el 30 de mayo.',
  'El taller ha costado 12.500 dólares.',
  'Información: presse@iom.example',
];
const JOINED = (texts: readonly string[]) => [texts[0]!, `${texts[1]} ${texts[2]}`, texts[3]!];
const WITHOUT = (texts: readonly string[], left: number) => texts.filter((_, index) => index !== left);

describe('three versions of a release', () => {
  test.each([
    ['sentence by sentence', FRENCH, ENGLISH, SPANISH, '0=0=0 1=1=1 2=2=2 3=3=3'],
    ['where one joins two sentences', FRENCH, JOINED(ENGLISH), SPANISH, '0=0=0 1,2=1=1,2 3=2=3'],
    ['where two join them', JOINED(FRENCH), ENGLISH, JOINED(SPANISH), '0=0=0 1=1,2=1 2=3=2'],
    ['where one lacks a sentence', FRENCH, ENGLISH, WITHOUT(SPANISH, 2), '0=0=0 1=1=1 2=2= 3=3=2'],
    ['where two lack it', WITHOUT(FRENCH, 2), ENGLISH, WITHOUT(SPANISH, 2), '0=0=0 1=1=1 =2= 2=3=2'],
    ['where one is empty', FRENCH, [], SPANISH, '0==0 1==1 2==2 3==3'],
    ['where all are empty', [], [], [], ''],
  ])('are aligned %s', (_, french, english, spanish, expected) => {
    const rows = alignVersions([version('fr', french), version('en', english), version('es', spanish)]);
    expect(written(rows)).toBe(expected);
  });

  test('have every segment in one row, in order', () => {
    const texts = fc.shuffledSubarray([...FRENCH, ...ENGLISH, ...SPANISH]);
    fc.assert(
      fc.property(texts, texts, texts, (...all) => {
        const versions = all.map((each, index) => version((['fr', 'en', 'es'] as const)[index]!, each));
        const rows = alignVersions(versions);
        let ends = [0, 0, 0];
        for (const { runs, confidence } of rows) {
          expect(runs.map(({ start }) => start)).toEqual(ends);
          ends = runs.map(({ end }) => end);
          expect(runs.some(({ start, end }) => end > start)).toBe(true);
          expect(runs.every(({ start, end }) => end >= start)).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        expect(ends).toEqual(all.map(({ length }) => length));
      }),
      { numRuns: 50 },
    );
  });
});

describe('any number of versions', () => {
  test.each([0, 1, 4])('is refused when it is %i', (count) => {
    expect(() => alignVersions(Array.from({ length: count }, () => version('fr', FRENCH)))).toThrow(RangeError);
  });

  test('may be two', () => {
    expect(written(alignVersions([version('fr', FRENCH), version('en', JOINED(ENGLISH))]))).toBe('0=0 1,2=1 3=2');
  });

  test('is refused with more segments than fit', () => {
    const long = version('en', Array<string>(MOST_ALIGNED_SEGMENTS + 1).fill('x'));
    expect(() => alignVersions([version('fr', FRENCH), long])).toThrow(
      new DomainError('text_too_long', { limit: MOST_ALIGNED_SEGMENTS }),
    );
  });
});
