import { codedParts, type CodedText } from '@triptych/domain';
import { diffStretches } from './diff-stretches.js';
import { codesOf } from './testing/codes.js';

const plain = (text: string): CodedText => ({ text, codes: [] });
const bold = (text: string): CodedText => ({ text, codes: codesOf('pc') });

/** The stretches in their places, as `-gone-` and `+new+`. */
const shown = (from: CodedText, to: CodedText) =>
  [...diffStretches(from, to)].map(([at, runs]) => [
    at,
    runs.map(({ type, text }) => (type === 'equal' ? text : type === 'delete' ? `-${text}-` : `+${text}+`)).join(''),
  ]);

it.each<[string, CodedText, CodedText, [number, string][]]>([
  ['a text without codes is one stretch', plain('12 camps here'), plain('15 camps here'), [[0, '-12-+15+ camps here']]],
  [
    'what is new runs on behind a tag',
    plain('See it now.'),
    bold('See <1>all of</1> it now.'),
    [
      [0, 'See '],
      [7, '+all of+'],
      [17, '+ +it now.'],
    ],
  ],
  [
    'what is gone stands where it was, formatting apart',
    bold('Go <1>there and back</1> now'),
    bold('Go <1>there</1> now'),
    [
      [0, 'Go '],
      [6, 'there'],
      [15, ' -and back -now'],
    ],
  ],
  [
    'equal words with other tags show no change',
    plain('a b'),
    bold('a <1>b</1>'),
    [
      [0, 'a '],
      [5, 'b'],
    ],
  ],
  ['a text of tags alone has no stretches', plain('gone'), { text: '<1/>', codes: codesOf('ph') }, []],
])('%s', (_, from, to, expected) => {
  expect(shown(from, to)).toEqual(expected);
});

it('loses no character of the text it is shown in', () => {
  const to = bold('Le <1>HCR et l’OIM</1> ont aidé 1 200 personnes à Tripoli.');
  const froms = [
    '',
    'Rien de tel',
    'Le HCR ont personnes',
    'L’OIM a aidé 900 personnes, dont 300 à Tripoli et 20 à Sebha',
  ];
  for (const from of froms) {
    const runs = [...diffStretches(plain(from), to).values()];
    const kept = runs.map((each) => each.flatMap(({ type, text }) => (type === 'delete' ? [] : [text])).join(''));
    expect(kept).toEqual(codedParts(to.text, to.codes).flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])));
    const gone = runs.flat().flatMap(({ type, text }) => (type === 'insert' ? [] : [text]));
    expect(gone.join('')).toBe(from);
  }
});
