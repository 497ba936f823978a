import type { CodedText, InlineCode } from '@triptych/domain';
import { matchText } from './match-text.js';
import { codesOf } from './testing/codes.js';

const bold = codesOf('pc');
const italic: InlineCode[] = bold.map((code) => ({ ...code, type: 'italic', start: '<i>', end: '</i>' }));
const stored: CodedText = { text: 'The <1>IOM</1> helped 12 people.', codes: bold };
const asStored = { target: { ...stored, codes: [...stored.codes] }, proposal: null };
const adapted = {
  ...asStored,
  proposal: { text: 'The <1>IOM</1> helped 15 people.', replaced: [{ start: 22, end: 24 }] },
};

/** The stretches of a text that are marked. */
const marked = ({ text, replaced }: ReturnType<typeof matchText>) =>
  replaced.map(({ start, end }) => text.slice(start, end));

it('takes the tags along where the sentence has the same codes, whatever they look like', () => {
  expect(matchText(asStored, italic)).toEqual({
    text: stored.text,
    codes: italic,
    replaced: [],
    isStripped: false,
  });
});

it('prefers the text that was adapted to the sentence', () => {
  const text = matchText(adapted, bold);
  expect(text.text).toBe('The <1>IOM</1> helped 15 people.');
  expect(marked(text)).toEqual(['15']);
});

it.each<[string, readonly InlineCode[]]>([
  ['no codes', []],
  ['one more code', codesOf('pc', 'ph')],
  ['a code of another kind', codesOf('ph')],
])('leaves tags out where the sentence has %s, and marks the same words', (_, codes) => {
  expect(matchText(asStored, codes)).toMatchObject({ text: 'The IOM helped 12 people.', codes: [], isStripped: true });
  const text = matchText(adapted, codes);
  expect(text.text).toBe('The IOM helped 15 people.');
  expect(marked(text)).toEqual(['15']);
});

it('has nothing to leave out of a plain text, and keeps what only looks like a tag', () => {
  const plain = { target: { text: 'If a <1> b', codes: [] }, proposal: null };
  expect(matchText(plain, bold)).toEqual({ text: 'If a <1> b', codes: [], replaced: [], isStripped: false });
});
