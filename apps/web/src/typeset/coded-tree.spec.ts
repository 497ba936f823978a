import type { CodeKind, InlineCode } from '@triptych/domain';
import { codedTree, type CodedNode } from './coded-tree.js';

/** Codes 1, 2, 3… of these kinds. */
const codesOf = (...kinds: CodeKind[]): InlineCode[] =>
  kinds.map((kind, index) => ({ id: index + 1, kind, type: 'bold', start: '<b>', end: '</b>' }));

/** The tree in short: `[1 text]`, an open end as `‹` or `›`, a mark as `{1}`. */
const short = (nodes: readonly CodedNode[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'mark') return `{${String(node.code.id)}}`;
      const { code, startsHere, endsHere, children } = node;
      return `${startsHere ? '[' : '‹'}${String(code.id)} ${short(children)}${endsHere ? ']' : '›'}`;
    })
    .join('');

describe('codedTree', () => {
  it.each<[string, CodeKind[], string, string]>([
    ['a text without codes is its text', [], 'un <1>mot</1>', 'un <1>mot</1>'],
    ['a pair embraces its text', ['pc'], 'un <1>mot</1> ici', 'un [1 mot] ici'],
    ['pairs lie in each other', ['pc', 'pc'], '<1>a<2>b</2></1>', '[1 a[2 b]]'],
    ['a mark stands alone', ['ph'], 'note<1/>.', 'note{1}.'],
    ['what began earlier embraces the start', ['ec'], 'fin</1> suite', '‹1 fin] suite'],
    ['what ended first began last', ['ec', 'ec'], 'a</1>b</2>c', '‹2 ‹1 a]b]c'],
    ['what ends later embraces the end', ['sc'], 'un <1>mot', 'un [1 mot›'],
    ['a lost end reaches to the end', ['pc'], 'un <1>mot', 'un [1 mot›'],
    ['an end without a start is seen', ['pc'], 'un</1> mot', 'un{1} mot'],
    ['a second start is seen', ['pc'], '<1>a<1>b</1>', '[1 a{1}b]'],
    ['where pairs cross the end left over is seen', ['pc', 'pc'], '<1>a<2>b</1>c</2>', '[1 a[2 b›]c{2}'],
  ])('%s', (_, kinds, text, expected) => {
    expect(short(codedTree(text, codesOf(...kinds)))).toBe(expected);
  });

  it('says where each text stands in the coded text', () => {
    expect(codedTree('un <1>mot</1>', codesOf('pc'))).toMatchObject([
      { kind: 'text', at: 0 },
      { kind: 'span', children: [{ kind: 'text', text: 'mot', at: 6 }] },
    ]);
  });

  it('reads each tag once, however badly they are nested', () => {
    const count = 5000;
    const codes = codesOf(...new Array<CodeKind>(count).fill('pc'));
    const text = codes.map(({ id }) => `<${String(id)}>`).join('') + codes.map(({ id }) => `</${String(id)}>`).join('');
    const nodes = codedTree(text, codes);
    expect(nodes).toHaveLength(count);
  });
});
