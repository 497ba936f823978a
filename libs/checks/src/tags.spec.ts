import type { CodeKind } from '@triptych/domain';
import { tags } from './tags.js';
import { aPair } from './testing/a-pair.js';
import { codesOf } from './testing/codes.js';

describe('the tags of a target', () => {
  test.each<[CodeKind[], string, string, string, string]>([
    [['pc'], '<1>un</1> mot', 'one word', '<1> </1>', ''],
    [['pc'], '<1>un</1> mot', '<1>one word', '</1>', ''],
    [['pc'], '<1>un</1> mot', '<1>one</1> <1>word</1>', '', '<1> </1>'],
    [['pc', 'ph'], '<1>un</1> mot<2/>', '<1>one</1> word', '<2/>', ''],
    [['pc'], '<1>un</1> mot', '<2>one</2> word', '<1> </1>', '<2> </2>'],
    [['ph'], 'un<1/>', 'one<1>', '<1/>', '<1>'],
    [['sc'], '<1>un', 'one</1>', '<1>', '</1>'],
    [[], 'un mot', 'one <1>word</1>', '', '<1> </1>'],
  ])('with codes %j: %j → %j loses %j and adds %j', (kinds, source, target, lost, added) => {
    const [finding, ...others] = tags.run(aPair({ source, target, codes: codesOf(...kinds) }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'tags', severity: 'block', params: { lost, added } });
    expect(finding?.params?.['kind']).toBe(added === '' ? 'lost' : lost === '' ? 'added' : 'changed');
    expect(target.slice(finding?.span?.start ?? 0, finding?.span?.end ?? 0)).toBe(added.split(' ')[0]);
  });

  test.each<[CodeKind[], string, string]>([
    [['pc'], '<1>un</1> mot', 'word <1>one</1>'],
    [['pc', 'pc'], '<1>a</1> <2>b</2>', '<2>b</2> <1>a</1>'],
    [['pc', 'ph'], '<1>a<2/></1>', '<2/><1>a</1>'],
    [['pc', 'pc'], '<1>a</1> <2>b</2>', '<1>a <2>b</1></2>'],
    [[], 'a <b> & <3', 'a <i> & <3 4>'],
    [[], 'écrire <7>', 'write <7>'],
  ])('with codes %j: %j → %j are those of the source', (kinds, source, target) => {
    expect(tags.run(aPair({ source, target, codes: codesOf(...kinds) }))).toEqual([]);
  });
});
