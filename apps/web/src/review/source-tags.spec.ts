import { nextTagInsertion, sourceTags, tagInsertion } from './source-tags.js';
import { codesOf } from './testing/codes.js';

const codes = codesOf('pc', 'ph', 'sc');
const SOURCE = 'Un <1>mot</1>, une note<2/> et <3>la suite';
const tagsIn = (target: string) => sourceTags(SOURCE, codes, target);

describe('sourceTags', () => {
  it.each([
    ['nothing', '', ['<1>', '</1>', '<2/>', '<3>']],
    ['one end of a pair', 'A <1>word', ['</1>', '<2/>', '<3>']],
    ['the tags in another order', '<3>the rest, a note<2/>, a <1>word</1>', []],
    ['a tag of no code of the source', '<9/>', ['<1>', '</1>', '<2/>', '<3>']],
  ])('misses the others when the translation has %s', (_, target, missing) => {
    expect(tagsIn(target).flatMap((tag) => tag.missing)).toEqual(missing);
  });

  it('names the codes in the order of the source, not of their numbers', () => {
    const tags = sourceTags('<2>b</2> <1>a</1>', codesOf('pc', 'pc'), '');
    expect(tags.map(({ code }) => code.id)).toEqual([2, 1]);
  });
});

describe('the words of a tag', () => {
  it.each([
    ['a pair', 'Un <1>mot</1> ici', 'mot'],
    ['a mark', 'Un mot<2/> ici', ''],
    ['what begins here', 'Un <3>mot ici', 'mot ici'],
    ['what ends here', 'Un mot</4> ici', 'Un mot'],
  ])('are those that %s embraces', (_, source, words) => {
    expect(sourceTags(source, codesOf('pc', 'ph', 'sc', 'ec'), '')[0]?.words).toBe(words);
  });
});

describe('tagInsertion', () => {
  const [pair, note, start] = tagsIn('');
  const half = tagsIn('A <1>word')[0];
  it.each([
    ['a pair without a selection has the caret inside', pair, '', '<1></1>', 3],
    ['a pair goes around the selection', pair, 'word', '<1>word</1>', 11],
    ['a mark goes behind the selection', note, 'word', 'word<2/>', 8],
    ['a start goes before the selection', start, 'word', '<3>word', 7],
    ['a missing end goes behind the selection', half, 'word', 'word</1>', 8],
  ])('%s', (_, tag, selected, text, caret) => {
    expect(tag && tagInsertion(tag, selected)).toEqual({ text, caret });
  });
});

describe('nextTagInsertion', () => {
  it.each([
    ['begins with the first start', '', '', '<1>'],
    ['goes on with its end', '<1>word', '', '</1>'],
    ['goes on with the next code', '<1>word</1>', '', '<2/>'],
    ['puts a pair around a selection', 'word', 'word', '<1>word</1>'],
  ])('%s', (_, target, selected, text) => {
    expect(nextTagInsertion(tagsIn(target), selected)?.text).toBe(text);
  });

  it('has nothing to insert when nothing is missing', () => {
    expect(nextTagInsertion(tagsIn(SOURCE), '')).toBeUndefined();
  });
});
