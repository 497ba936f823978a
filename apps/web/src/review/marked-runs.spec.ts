import { markedRuns } from './marked-runs.js';
import { codesOf } from './testing/codes.js';

const plain = (text: string) => ({ text, mark: 'plain', isNoBreak: false, isTag: false });

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
      { text: '\u00A0', mark: 'plain', isNoBreak: true, isTag: false },
      plain(': '),
      { text: '12', mark: 'warn', isNoBreak: false, isTag: false },
    ]);
  });

  it('marks the character after a place where something is missing', () => {
    expect(markedRuns('Oui?', [{ check: 'x', severity: 'warn', span: { start: 3, end: 3 } }])).toEqual([
      plain('Oui'),
      { text: '?', mark: 'warn', isNoBreak: false, isTag: false },
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

  it('tells tags from the text, each for itself', () => {
    const tag = (text: string) => ({ ...plain(text), isTag: true });
    expect(markedRuns('a <1><2/>b</1> <3>', [], codesOf('pc', 'ph'))).toEqual([
      plain('a '),
      tag('<1>'),
      tag('<2/>'),
      plain('b'),
      tag('</1>'),
      plain(' <3>'),
    ]);
  });
});
