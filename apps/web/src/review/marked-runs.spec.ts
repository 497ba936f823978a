import { markedRuns } from './marked-runs.js';

const plain = (text: string) => ({ text, mark: 'plain', isNoBreak: false });

describe('markedRuns', () => {
  it('leaves a text without findings whole', () => {
    expect(markedRuns('Turin.', [])).toEqual([plain('Turin.')]);
  });

  it('makes nothing of an empty text', () => {
    expect(markedRuns('', [{ check: 'empty', severity: 'block' }])).toEqual([]);
  });

  it('marks spans and shows no-break spaces', () => {
    expect(markedRuns('a\u00A0: 12', [{ check: 'numbers', severity: 'warn', span: { start: 4, end: 6 } }])).toEqual([
      plain('a'),
      { text: '\u00A0', mark: 'plain', isNoBreak: true },
      plain(': '),
      { text: '12', mark: 'warn', isNoBreak: false },
    ]);
  });

  it('marks the character after a place where something is missing', () => {
    expect(markedRuns('Oui?', [{ check: 'x', severity: 'warn', span: { start: 3, end: 3 } }])).toEqual([
      plain('Oui'),
      { text: '?', mark: 'warn', isNoBreak: false },
    ]);
  });

  it('lets what blocks win where findings overlap, and minds no span beyond the text', () => {
    const runs = markedRuns('abc', [
      { check: 'x', severity: 'block', span: { start: 1, end: 9 } },
      { check: 'y', severity: 'warn', span: { start: 0, end: 3 } },
    ]);
    expect(runs.map(({ text, mark }) => [text, mark])).toEqual([
      ['a', 'warn'],
      ['bc', 'block'],
    ]);
  });
});
