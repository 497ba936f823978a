import type { Locale } from '@triptych/domain';
import fc from 'fast-check';
import { alignTexts, type AlignmentBead } from './align-texts.js';
import type { AlignedText, SegmentRun } from './aligned-text.js';

function version(locale: Locale, ...texts: readonly string[]): AlignedText {
  return { locale, segments: texts.map((text) => ({ text })) };
}

/** `0=0 1,2=1 3=` for one to one, two to one, one to none. */
function written(beads: readonly AlignmentBead[]): string {
  return beads.map(({ left, right }) => `${indices(left)}=${indices(right)}`).join(' ');
}

function indices({ start, end }: SegmentRun): string {
  return Array.from({ length: end - start }, (_, step) => start + step).join();
}

const FRENCH = [
  'Le maire de Sandiara ouvre un atelier sur la migration',
  'Une quarantaine de conseillers venus de neuf pays y participent jusqu’au 30 mai.',
  'L’atelier a coûté 12 500 dollars.',
  'La Suisse en paie la moitié.',
  '« Les villes sont les premières à accueillir », explique Mme Sarr.',
  'Renseignements : presse@iom.example',
];
const ENGLISH = [
  'Mayor of Sandiara Opens Workshop on Migration',
  'Some 40 councillors from nine countries are taking part until 30 May.',
  'The workshop cost 12,500 dollars.',
  'Switzerland pays half of it.',
  '“Cities are the first to welcome,” said Ms Sarr.',
  'Information: presse@iom.example',
];

describe('two versions of a release', () => {
  test.each([
    ['sentence by sentence', FRENCH, ENGLISH, '0=0 1=1 2=2 3=3 4=4 5=5'],
    [
      'with two sentences that are one in the other version',
      FRENCH,
      [...ENGLISH.slice(0, 2), `${ENGLISH[2]} ${ENGLISH[3]}`, ...ENGLISH.slice(4)],
      '0=0 1=1 2,3=2 4=3 5=4',
    ],
    [
      'with three sentences that are one in the other version',
      [...FRENCH.slice(0, 1), FRENCH.slice(1, 4).join(' '), ...FRENCH.slice(4)],
      ENGLISH,
      '0=0 1=1,2,3 2=4 3=5',
    ],
    [
      'with a sentence that the other version leaves out',
      FRENCH,
      ENGLISH.filter((_, index) => index !== 2),
      '0=0 1=1 2= 3=2 4=3 5=4',
    ],
    [
      'with a sentence that only the other version has',
      FRENCH.filter((_, index) => index !== 4),
      ENGLISH,
      '0=0 1=1 2=2 3=3 =4 4=5',
    ],
    ['with nothing on one side', FRENCH.slice(0, 2), [], '0= 1='],
    ['with nothing on either side', [], [], ''],
  ])('are aligned %s', (_, french, english, expected) => {
    expect(written(alignTexts(version('fr', ...french), version('en', ...english)))).toBe(expected);
  });

  test('keep to their paragraphs where the words tell nothing', () => {
    const french = { locale: 'fr' as const, segments: ['Aaaa.', 'Bbbb.', 'Cccc.'].map(inBlocks([0, 1, 1])) };
    const english = { locale: 'en' as const, segments: ['Mmmm.', 'Nnnn nnnn.'].map(inBlocks([0, 1])) };
    expect(written(alignTexts(french, english))).toBe('0=0 1,2=1');
  });

  test('are aligned by what the memory knows of whole segments', () => {
    const french = version('fr', 'Sans voix', 'Bon vent');
    const english = version('en', 'Godspeed');
    const known = {
      segments: (text: string, from: Locale) => (from === 'fr' && text === 'Bon vent' ? ['Godspeed'] : []),
    };
    expect(written(alignTexts(french, english, known))).toBe('0= 1=0');
  });

  test('are aligned by what a dictionary knows of words', () => {
    const french = version('fr', 'Le hibou sommeille.', 'Le renard chasse.', 'La fouine ronfle.');
    const english = version('en', 'An owl is dozing.', 'A marten snores.');
    const pairs = new Map([
      ['hibou', 'owl'],
      ['sommeille', 'dozing'],
      ['fouine', 'marten'],
      ['ronfle', 'snores'],
    ]);
    const words = (word: string, from: Locale) => (from === 'fr' ? [pairs.get(word) ?? []].flat() : []);
    expect(written(alignTexts(french, english, { words }))).toBe('0=0 1= 2=1');
  });
});

const text = fc.oneof(
  fc.constantFrom(...FRENCH, ...ENGLISH),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', ' ', '12 500', 'x'.repeat(500)),
);
const segment = fc.record(
  { text, block: fc.nat({ max: 3 }), type: fc.constantFrom('headline' as const, 'paragraph' as const) },
  { requiredKeys: ['text'] },
);
const segments = fc.array(segment, { maxLength: 12 });

describe('any two texts', () => {
  test('have every segment in one bead, in order, of at most three on either side', () => {
    fc.assert(
      fc.property(segments, segments, (left, right) => {
        const beads = alignTexts({ locale: 'fr', segments: left }, { locale: 'es', segments: right });
        const ends = beads.reduce(
          (from, bead) => {
            expect([bead.left.start, bead.right.start]).toEqual(from);
            const sizes = [bead.left, bead.right].map(({ start, end }) => end - start);
            expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0);
            expect(Math.max(...sizes)).toBeLessThanOrEqual(3);
            expect(Math.max(...sizes)).toBeGreaterThanOrEqual(1);
            expect(bead.confidence).toBeGreaterThan(0);
            expect(bead.confidence).toBeLessThanOrEqual(1);
            return [bead.left.end, bead.right.end];
          },
          [0, 0],
        );
        expect(ends).toEqual([left.length, right.length]);
      }),
    );
  });

  test('are aligned the same from either side', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(FRENCH), fc.shuffledSubarray(ENGLISH), (french, english) => {
        const there = alignTexts(version('fr', ...french), version('en', ...english));
        const back = alignTexts(version('en', ...english), version('fr', ...french));
        // Beads of equal likelihood may be chosen otherwise, and segments alone come left side first.
        const sure = back
          .filter(({ confidence }) => confidence > 0.6)
          .map(({ left, right }) => ({ left: right, right: left }));
        const expected = there.filter(({ confidence }) => confidence > 0.6);
        const inAnyOrder = (beads: readonly Pick<AlignmentBead, 'left' | 'right'>[]): string[] =>
          beads.map(({ left, right }) => `${indices(left)}=${indices(right)}`).sort();
        expect(inAnyOrder(sure)).toEqual(inAnyOrder(expected));
      }),
    );
  });

  test('are aligned one to one with confidence when they are the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...FRENCH, ...ENGLISH], { minLength: 1 }), (texts) => {
        const beads = alignTexts(version('fr', ...texts), version('fr', ...texts));
        expect(written(beads)).toBe(texts.map((_, index) => `${index}=${index}`).join(' '));
        for (const { confidence } of beads) expect(confidence).toBeGreaterThan(0.95);
      }),
    );
  });
});

function inBlocks(blocks: readonly number[]) {
  return (text: string, index: number) => ({ text, block: blocks[index] ?? 0 });
}
