import type { InlineCode } from './inline-code.js';
import { readMarkup } from './read-markup.js';

const pair = (id: number, start: string, end: string): InlineCode => ({ id, kind: 'pc', type: 'other', start, end });
const bold = pair(1, '<strong>', '</strong>');
const second = pair(2, '<strong>', '</strong>');
const link = pair(3, '<a href="https://example.org">', '</a>');
const image: InlineCode = { id: 4, kind: 'ph', type: 'image', start: '<img src="a.png">', end: '' };

test.each([
  ['a pair', 'Some <strong>people</strong>.', [bold], 'Some <1>people</1>.'],
  ['two alike, in order', '<strong>a</strong> <strong>b</strong>', [bold, second], '<1>a</1> <2>b</2>'],
  ['one in another', '<a href="https://example.org"><strong>a</strong></a>', [bold, link], '<3><1>a</1></3>'],
  ['one that stands alone', 'a <img src="a.png"> b', [image], 'a <4/> b'],
  ['marks of Markdown', 'a **b** *c*', [pair(1, '**', '**'), pair(2, '*', '*')], 'a <1>b</1> <2>c</2>'],
  [
    'an end without its start',
    'a</strong> b',
    [{ id: 1, kind: 'ec', type: 'bold', start: '', end: '</strong>' } as const],
    'a</1> b',
  ],
])('reads %s', (_, text, codes, read) => {
  expect(readMarkup(text, codes)).toBe(read);
});

test.each([
  ['a text with tags', 'Some <1>people</1> <strong>.', [bold]],
  ['markup that is not of the source', 'Some <em>people</em>.', [bold]],
  ['more of it than the source has', '<i>a', [bold]],
  ['a text of a segment without codes', '<strong>a</strong>', []],
])('leaves %s as it is', (_, text, codes) => {
  expect(readMarkup(text, codes)).toBe(text);
});
