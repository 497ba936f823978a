import { contextOf } from './finding-context.js';

describe('contextOf', () => {
  it('shows the words with what stands around them, cut between words', () => {
    const text = 'Le centre organise, cette semaine (20-24/11), un atelier de formation sur la gestion.';
    const start = text.indexOf('20-24/11');
    expect(contextOf(text, { span: { start, end: start + 8 } })).toEqual({
      before: '…organise, cette semaine (',
      words: '20-24/11',
      after: '), un atelier de formation…',
      isWhole: false,
    });
  });

  it('shows a short text whole', () => {
    expect(contextOf('Tel : 12', { span: { start: 0, end: 3 } })).toEqual({
      before: '',
      words: 'Tel',
      after: ' : 12',
      isWhole: false,
    });
  });

  it('shows the beginning of a line or of a long stretch', () => {
    const long = 'mot '.repeat(60);
    for (const span of [undefined, { start: 0, end: 200 }]) {
      const { words, isWhole } = contextOf(long, span ? { span } : {});
      expect(words).toMatch(/^(mot )+mot…$/);
      expect(words.length).toBeLessThanOrEqual(91);
      expect(isWhole).toBe(true);
    }
  });
});
