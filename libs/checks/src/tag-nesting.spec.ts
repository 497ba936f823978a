import type { CodeKind } from '@triptych/domain';
import { tagNesting } from './tag-nesting.js';
import { aPair } from './testing/a-pair.js';
import { codesOf } from './testing/codes.js';

describe('the nesting of tags', () => {
  test.each<[string, CodeKind[], string, string, string, number | undefined]>([
    ['pairs cross', ['pc', 'pc'], '<1>a</1><2>b</2>', '<1>a<2>b</1></2>', '</1>', 8],
    ['a pair closes before it opens', ['pc'], '<1>a</1>', 'a</1>b<1>', '</1>', 1],
    ['a pair swallows the end of an earlier one', ['ec', 'pc'], 'a</1> <2>b</2>', '<2>b</1>a</2>', '</1>', 4],
    ['a pair swallows the start of a later one', ['pc', 'sc'], '<1>a</1> <2>b', '<1>a<2>b</1>', '</1>', 8],
    ['what was open inside must end first', ['ec', 'ec'], 'a</1>b</2>', 'a</2>b</1>', '</2>', 1],
    ['the next segment ends the second first', ['sc', 'sc'], '<1>a<2>b', '<2>b<1>a', '<2>', undefined],
  ])('is wrong where %s', (_, kinds, source, target, tag, start) => {
    expect(tagNesting.run(aPair({ source, target, codes: codesOf(...kinds) }))).toEqual([
      {
        check: 'tag-nesting',
        severity: 'block',
        ...(start === undefined ? {} : { span: { start, end: start + tag.length } }),
        params: { tag },
      },
    ]);
  });

  test.each<[string, CodeKind[], string, string]>([
    ['pairs change places', ['pc', 'pc'], '<1>a</1><2>b</2>', '<2>b</2><1>a</1>'],
    ['a pair goes into another', ['pc', 'pc'], '<1>a</1><2>b</2>', '<1>a<2>b</2></1>'],
    ['marks that stand alone move', ['pc', 'ph'], '<1>a</1><2/>', '<1>a<2/></1>'],
    ['halves stay in order', ['ec', 'ec', 'sc', 'sc'], 'a</1>b</2>c<3>d<4>e', '</1></2>b a<3><4>e d c'],
    ['a tag is lost, which is said by another check', ['pc', 'pc'], '<1>a</1><2>b</2>', '<1>a<2>b</1>'],
    ['the source is no better', ['pc', 'pc'], '<1>a<2>b</1></2>', '<1>a<2>b</1></2>'],
    ['what looks like a tag is none', [], '</7>a<7>', '</7>b<7>'],
  ])('is right where %s', (_, kinds, source, target) => {
    expect(tagNesting.run(aPair({ source, target, codes: codesOf(...kinds) }))).toEqual([]);
  });
});
