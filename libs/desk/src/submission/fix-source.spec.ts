import type { SourceBlock } from '@triptych/domain';
import { fixSource } from './fix-source.js';

const block: SourceBlock = {
  type: 'paragraph',
  included: true,
  reason: null,
  prefix: '<p>',
  segments: [
    {
      text: 'Le <1>siège</1> : ici.',
      codes: [{ id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' }],
      markup: 'Le <b>siège</b> : ici.',
      whitespaceAfter: ' ',
    },
    { text: 'Etablir.', whitespaceAfter: '' },
  ],
  separatorAfter: '</p>',
};
const texts = (fixes: Parameters<typeof fixSource>[1]) =>
  fixSource([block], fixes)[0]!.segments.map(({ text, markup }) => [text, markup]);

describe('fixSource', () => {
  it('leaves what no fix touches as it is', () => {
    expect(texts([{ block: 0, start: 16, end: 17, text: 'É' }])).toEqual([
      ['Le <1>siège</1> : ici.', 'Le <b>siège</b> : ici.'],
      ['Établir.', null],
    ]);
  });

  it('counts readable characters and keeps the codes where they are', () => {
    expect(texts([{ block: 0, start: 3, end: 8, text: 'bureau' }])[0]).toEqual(['Le <1>bureau</1> : ici.', null]);
    expect(texts([{ block: 0, start: 8, end: 9, text: '\u00A0' }])[0]).toEqual(['Le <1>siège</1>\u00A0: ici.', null]);
  });

  it('reads a later fix in the text that earlier ones left', () => {
    const fixes = [
      { block: 0, start: 0, end: 2, text: 'Notre' },
      { block: 0, start: 6, end: 11, text: 'bureau' },
    ];
    expect(texts(fixes)[0]).toEqual(['Notre <1>bureau</1> : ici.', null]);
  });

  it.each([
    ['a block that does not exist', { block: 1, start: 0, end: 1, text: '' }],
    ['a stretch over two sentences', { block: 0, start: 10, end: 20, text: '' }],
    ['an end before its start', { block: 0, start: 3, end: 2, text: '' }],
  ])('refuses %s', (_, fix) => {
    expect(() => fixSource([block], [fix])).toThrow('invalid_body');
  });
});
