import { withoutCodes } from '@triptych/domain';
import { pageSentences, runsOf } from './page-text.js';
import { bold } from './testing/lines.js';

describe('pageSentences', () => {
  it('knows where each stretch stands in the readable text', () => {
    const [first, second] = pageSentences({
      text: 'Un mot. Deux.',
      segments: [
        { text: 'Un <1>mot</1>.', codes: [bold(1)] },
        { text: 'Deux.', codes: [] },
      ],
    });
    expect([...(first?.places ?? [])]).toEqual([
      [0, 0],
      [6, 3],
      [13, 6],
    ]);
    expect(first?.space).toEqual({ text: ' ', start: 7 });
    expect([...(second?.places ?? [])]).toEqual([[0, 8]]);
    expect(second?.space).toEqual({ text: '', start: 13 });
  });

  it('goes on with what began in a sentence until it ends in a later one', () => {
    const sentences = pageSentences({
      text: 'Un. Deux. Trois.',
      segments: [
        { text: '<1>Un.', codes: [bold(1, 'sc', 7)] },
        { text: 'Deux.', codes: [] },
        { text: 'Tr</1>ois.', codes: [bold(1, 'ec', 7)] },
      ],
    });
    expect(sentences.map(({ text }) => text)).toEqual(['<1>Un.', '<1>Deux.', 'Tr</1>ois.']);
    expect(sentences.map(({ text, codes }) => withoutCodes(text, codes))).toEqual(['Un.', 'Deux.', 'Trois.']);
    expect(sentences[1]?.codes).toHaveLength(1);
    expect([...(sentences[1]?.places ?? [])]).toEqual([[3, 4]]);
  });

  it('tells equal sentences apart by their order', () => {
    const segment = { text: 'Oui.', codes: [] };
    const sentences = pageSentences({ text: 'Oui.  Oui. Oui.', segments: [segment, segment, segment] });
    expect(sentences.map(({ places }) => [...places.values()])).toEqual([[0], [6], [11]]);
  });
});

describe('runsOf', () => {
  it.each<[string, { start: number; end: number }[], [string, number][]]>([
    ['no mark', [], [['abcdef', -1]]],
    [
      'a mark inside',
      [{ start: 12, end: 14 }],
      [
        ['ab', -1],
        ['cd', 0],
        ['ef', -1],
      ],
    ],
    ['a mark that covers everything', [{ start: 0, end: 99 }], [['abcdef', 0]]],
    [
      'marks elsewhere',
      [
        { start: 0, end: 10 },
        { start: 16, end: 20 },
      ],
      [['abcdef', -1]],
    ],
    [
      'marks that overlap: the first holds',
      [
        { start: 11, end: 13 },
        { start: 10, end: 16 },
      ],
      [
        ['a', 1],
        ['bc', 0],
        ['def', 1],
      ],
    ],
  ])('cuts at the borders of %s', (_, marks, runs) => {
    expect(runsOf('abcdef', 10, marks).map(({ text, mark }) => [text, mark])).toEqual(runs);
  });
});
