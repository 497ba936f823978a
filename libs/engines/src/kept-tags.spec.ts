import type { InlineCode } from '@triptych/domain';
import { keepsTags } from './kept-tags.js';

const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
const link: InlineCode = { id: 2, kind: 'pc', type: 'link', start: '<a>', end: '</a>' };
const image: InlineCode = { id: 3, kind: 'ph', type: 'image', start: '<img>', end: '' };
const closing: InlineCode = { id: 4, kind: 'ec', type: 'bold', start: '', end: '</b>' };
const opening: InlineCode = { id: 5, kind: 'sc', type: 'italic', start: '<i>', end: '' };
const codes = [bold, link, image, closing, opening];

describe('the tags of a translation', () => {
  it.each([
    ['in another order', '<1>a</1> <2>b</2> <3/>', '<3/> <2>b</2> <1>a</1>'],
    ['nested in another way', '<1>a</1> <2>b</2>', '<1>a <2>b</2></1>'],
    ['with an empty pair that was empty', '<1></1> a', 'a <1></1>'],
    ['with words in a pair that had none', '<1></1> a', '<1>a</1>'],
    ['around an image', '<2><3/></2> a', 'a <2><3/></2>'],
    ['with ends of pairs cut apart', 'a</4> b <5>c', 'a b</4> <5>c'],
    ['absent where there were none', 'a', 'b <9>'],
  ])('may be %s', (_, source, translation) => {
    expect(keepsTags({ text: source, codes }, translation)).toBe(true);
  });

  it.each([
    ['lost', '<1>a</1>', 'a'],
    ['half lost', '<1>a</1>', '<1>a'],
    ['doubled', '<1>a</1>', '<1>a</1> <1>b</1>'],
    ['doubled on their own', 'a <3/>', 'a <3/> <3/>'],
    ['invented', 'a', 'a <3/>'],
    ['exchanged', '<1>a</1>', '</1>a<1>'],
    ['crossed', '<1>a</1> <2>b</2>', '<1>a <2>b</1> c</2>'],
    ['emptied', '<1>a</1> b', 'a <1> </1> b'],
    ['emptied of their image', '<2><3/></2> a', '<3/><2></2> a'],
    ['ends in another order', 'a</4> b <5>c', '<5>c a</4> b'],
    ['ends moved into a pair', 'a</4> <1>b</1>', '<1>b</4> a</1>'],
  ])('may not be %s', (_, source, translation) => {
    expect(keepsTags({ text: source, codes }, translation)).toBe(false);
  });
});
