import type { CodedText, InlineCode } from '@triptych/domain';
import fc from 'fast-check';
import { fold } from './fold.js';
import { matchRate, type MatchRate } from './match-rate.js';
import type { MatchPolicy } from './match-policy.js';
import { memoryKey } from './memory-key.js';

const link: InlineCode = { id: 1, kind: 'pc', type: 'link', start: '<a href="/">', end: '</a>' };

const plain = (text: string): CodedText => ({ text, codes: [] });
const tagged = (text: string): CodedText => ({ text, codes: [link] });
const rateOf = (a: string, b: string): MatchRate => matchRate(plain(a), plain(b));

/** `2 number, 1 case` */
const shown = ({ penalties }: MatchRate): string => penalties.map(({ kind, points }) => `${points} ${kind}`).join(', ');

describe('the match rate', () => {
  test.each([
    [
      'L’OIM a porté assistance à 12 500 migrants en Libye en 2023.',
      "L'OIM a porté assistance à 12\u00A0500 migrants en Libye en 2023.",
      100,
      '',
    ],
    [
      'L’OIM a porté assistance à 14 300 migrants en Libye en 2024.',
      'L’OIM a porté assistance à 12 500 migrants en Libye en 2023.',
      98,
      '2 number',
    ],
    [
      'L’OIM a porté assistance à 12 500 migrants au Niger en 2023.',
      'L’OIM a porté assistance à 12 500 migrants en Libye en 2023.',
      83,
      '',
    ],
    [
      'Genève – L’OIM lance un appel de 3,8 millions de dollars.',
      'Genève - L’OIM lance un appel de 5,2 millions de dollars',
      98,
      '1 number, 1 punctuation',
    ],
    ['Les États membres ont adopté la résolution.', 'Les états membres ont adopté la résolution.', 99, '1 case'],
    ['L’OIM ne prévoit pas de fermer le centre.', 'L’OIM prévoit de fermer le centre.', 77, ''],
    ['Note aux rédactions', 'Note aux éditeurs', 66, ''],
    [
      'En 2024, plus de 8 900 personnes sont mortes sur les routes migratoires.',
      'Plus de 8 900 personnes sont mortes sur les routes migratoires en 2024.',
      62,
      '2 number, 1 case, 1 punctuation',
    ],
    ['IOM’s staff', 'IOM staff', 50, ''],
    ['1, 2, 3', '4, 5, 6', 98, '2 number'],
    ['Le mot ; un', 'Le mot; un', 99, '1 punctuation'],
    ['Oui, non', 'Oui non', 99, '1 punctuation'],
    ['un, deux trois', 'un deux, trois', 99, '1 punctuation'],
    ['12 500 abris', '12500 abris', 99, '1 number'],
    ['Le le', 'le Le', 99, '1 case'],
    ['57 % d’enfants', '57 $ d’enfants', 75, ''],
    ['déplacés', 'deplacés', 0, ''],
    ['', '', 100, ''],
    ['…', '—', 99, '1 punctuation'],
    ['', 'un', 0, ''],
  ])('of %j against %j is %i (%s)', (a, b, rate, reasons) => {
    const found = rateOf(a, b);
    expect([found.rate, shown(found)]).toEqual([rate, reasons]);
  });

  test.each([
    ['Consultez <1>le site</1> de l’OIM.', plain('Consultez le site de l’OIM.'), 99],
    ['Consultez <1>le site</1> de l’OIM.', tagged("Consultez <1>le site</1> de l'OIM."), 100],
    ['Consultez <1>le site</1> de l’OIM.', tagged('Consultez le <1>site</1> de l’OIM.'), 99],
    ['Consultez <1>le site</1>.', tagged('Consultez<1> le site</1>.'), 99],
    ['<1>Dépla</1>cés', tagged('<1>Déplacés</1>'), 99],
    ['<1>Déplacés</1>', tagged('<1></1>Déplacés'), 99],
  ])('counts the codes of %j', (text, stored, rate) => {
    const found = matchRate(tagged(text), stored);
    expect([found.rate, shown(found)]).toEqual([rate, rate === 100 ? '' : '1 codes']);
  });

  test('is at least 95 when everything that folding sets aside differs', () => {
    const found = matchRate(tagged('Le <1>12</1>, le 13'), plain('le 14 Le 15'));
    expect([found.rate, shown(found)]).toEqual([95, '2 number, 1 case, 1 punctuation, 1 codes']);
  });

  test.each([
    ['En 2024, plus de 8 900 morts', 'Plus de 8 900 morts en 2024', true],
    ['le Tchad et le Niger', 'le Niger et le Tchad', true],
    ['le Tchad et le Niger', 'le Tchad et le Niger', false],
    ['le Tchad et Niger', 'le Niger et le Tchad', false],
  ])('of %j and %j gives the hint "same words, other order": %s', (a, b, expected) => {
    expect(rateOf(a, b).sameWords).toBe(expected);
  });
});

describe('the penalties of a policy', () => {
  const policy: MatchPolicy = {
    unreviewed: 1,
    'machine-translated': 5,
    'other-memory': 2,
    'several-targets': 1,
    age: { points: 3, afterDays: 365 },
  };
  const stored = { text: 'Un mot', codes: [] };

  test.each([
    [{}, 100, ''],
    [{ unreviewed: true }, 99, '1 unreviewed'],
    [{ machineTranslated: true, otherMemory: true }, 93, '5 machine-translated, 2 other-memory'],
    [{ targets: 1, ageInDays: 365 }, 100, ''],
    [{ targets: 2, ageInDays: 366 }, 96, '1 several-targets, 3 age'],
  ])('for %j leave %i of an identical text (%s)', (circumstances, rate, reasons) => {
    const found = matchRate(plain('Un mot'), { ...stored, circumstances }, policy);
    expect([found.rate, shown(found)]).toEqual([rate, reasons]);
  });

  test('are none without a policy, and never make a rate negative', () => {
    const circumstances = { unreviewed: true, ageInDays: 4000 };
    expect(matchRate(plain('Un mot'), { ...stored, circumstances }).rate).toBe(100);
    expect(matchRate(plain('Autre chose'), { ...stored, circumstances }, policy).rate).toBe(0);
  });

  test('add to those of the form', () => {
    const found = matchRate(plain('un mot.'), { ...stored, circumstances: { unreviewed: true } }, policy);
    expect([found.rate, shown(found)]).toEqual([97, '1 case, 1 punctuation, 1 unreviewed']);
  });
});

describe('every match rate', () => {
  const pieces = [
    'l’',
    "L'",
    'OIM',
    'oim',
    'é',
    'e\u0301',
    ' ',
    ' ',
    '\u00A0',
    '.',
    ', ',
    '12',
    '13',
    ' 500',
    '-',
    '<1>',
    '</1>',
  ];
  const text = fc
    .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.boolean())
    .map(([parts, hasCode]): CodedText => (hasCode ? tagged(parts.join('')) : plain(parts.join(''))));
  const anything = fc.oneof(text, fc.string({ unit: 'binary' }).map(plain));

  test('is the same from both sides', () => {
    fc.assert(fc.property(anything, anything, (a, b) => expect(matchRate(a, b)).toEqual(matchRate(b, a))));
  });

  test('is 100 for identical texts and for nothing else', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(matchRate(a, b).rate === 100).toBe(memoryKey(a.text, a.codes) === memoryKey(b.text, b.codes));
        expect(matchRate(a, { ...a, text: a.text.normalize('NFD') }).rate).toBe(100);
      }),
    );
  });

  test('is a whole number, never above its base, and lower only by named points', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const { rate, base, penalties } = matchRate(a, b);
        const points = penalties.reduce((sum, penalty) => sum + penalty.points, 0);
        expect(rate).toBe(Math.max(0, Math.floor(base) - points));
        expect(rate).toBeLessThanOrEqual(base);
        expect(base).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(5);
      }),
    );
  });

  test('is 95 to 99 when the folded words are the same and the texts are not', () => {
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom('.', ' ', '—'), { maxLength: 4 }), ({ text, codes }, marks) => {
        const other = { text: `${marks.join('')}${text.toUpperCase().replaceAll('12', '7,4')}`, codes };
        fc.pre(fold(text, codes).words.join(' ') === fold(other.text, codes).words.join(' '));
        const { rate } = matchRate({ text, codes }, other);
        expect(rate).toBeGreaterThanOrEqual(95);
      }),
    );
  });

  test('only falls when a policy takes more', () => {
    const points = fc.nat({ max: 20 });
    fc.assert(
      fc.property(anything, anything, points, points, (a, b, fewer, more) => {
        const unreviewed = { ...b, circumstances: { unreviewed: true, otherMemory: true } };
        const mild = matchRate(a, unreviewed, { unreviewed: fewer });
        const strict = matchRate(a, unreviewed, { unreviewed: fewer, 'other-memory': more });
        expect(strict.rate).toBeLessThanOrEqual(mild.rate);
        expect(strict.base).toBe(mild.base);
      }),
    );
  });
});

describe('a hostile text of 100 kB', () => {
  const SIZE = 100_000;
  const marks = '\u0315\u0300'.repeat(SIZE / 2);

  test.each([
    ['one word', 'a'.repeat(SIZE), 1],
    ['a word again and again', 'a '.repeat(SIZE / 2), SIZE / 2],
    ['spaces', ' '.repeat(SIZE), 0],
    ['quotation marks', '"'.repeat(SIZE), 0],
    ['apostrophes', '’'.repeat(SIZE), 0],
    ['elisions', 'l’'.repeat(SIZE / 2), SIZE / 2],
    ['digits', '1'.repeat(SIZE), 1],
    ['groups of digits', '111 '.repeat(SIZE / 4), 1],
    ['points between digits', '1.'.repeat(SIZE / 2), 1],
    ['what looks like tags', '<1>'.repeat(SIZE / 3), 0],
    ['combining marks', marks, 1],
  ])('of %s is folded and rated', (_, text, count) => {
    expect(fold(text, [link]).words).toHaveLength(count);
    expect(matchRate(tagged(text), tagged(`${text}b`)).rate).toBeLessThan(100);
    expect(matchRate(tagged(text), tagged(text)).rate).toBe(100);
  });
});
