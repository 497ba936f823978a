import fc from 'fast-check';
import { wordDiff, type DiffRun } from './word-diff.js';

const marks = { equal: '', insert: '+', delete: '-' };

/** `[-old][+new]` notation, to read tables easily. */
function shown(runs: readonly DiffRun[]): string {
  return runs.map(({ type, text }) => (type === 'equal' ? text : `[${marks[type]}${text}]`)).join('');
}

function side(runs: readonly DiffRun[], only: 'insert' | 'delete'): string {
  return runs
    .filter(({ type }) => type === 'equal' || type === only)
    .map(({ text }) => text)
    .join('');
}

describe('a difference word by word', () => {
  test.each([
    ['', '', ''],
    ['same', 'same', 'same'],
    ['', 'new text', '[+new text]'],
    ['old text', '', '[-old text]'],
    ['12 500 migrants en Libye', '14 300 migrants en Libye', '[-12 500][+14 300] migrants en Libye'],
    ['L’OIM prévoit de fermer', 'L’OIM ne prévoit pas de fermer', 'L’OIM [+ne ]prévoit[+ pas] de fermer'],
    ['The end.', 'The end', 'The end[-.]'],
    ['two words here', 'other ones here', '[-two words][+other ones] here'],
    ['one two', 'two one', '[-one ]two[+ one]'],
    ['mot !', 'mot\u202F!', 'mot[- ][+\u202F]!'],
    ['déplacés', 'deplacés', '[-déplacés][+deplacés]'],
  ])('of %j and %j is %j', (a, b, expected) => {
    expect(shown(wordDiff(a, b))).toBe(expected);
  });

  const text = fc.oneof(
    fc
      .array(fc.constantFrom('le', 'la', 'été', '’', ' ', '  ', '\u00A0', '.', '12', '😀', '\n'), { maxLength: 60 })
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('gives both sides back when joined', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = wordDiff(a, b);
        expect(side(runs, 'delete')).toBe(a);
        expect(side(runs, 'insert')).toBe(b);
      }),
    );
  });

  test('has no empty run, no two neighbours of one type, and no insertion before its deletion', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = wordDiff(a, b);
        runs.forEach((run, index) => {
          expect(run.text).not.toBe('');
          const next = runs[index + 1];
          if (next) expect([run.type, next.type]).not.toEqual(['insert', 'delete']);
          if (next) expect(run.type).not.toBe(next.type);
        });
      }),
    );
  });

  test('of a text and itself is one equal run', () => {
    fc.assert(fc.property(text, (a) => expect(wordDiff(a, a)).toEqual(a === '' ? [] : [{ type: 'equal', text: a }])));
  });

  test('keeps the common head and tail of texts beyond the limit and shows the rest as one replacement', () => {
    const [old, fresh] = [
      Array.from({ length: 3000 }, (_, n) => `a${n}`),
      Array.from({ length: 3000 }, (_, n) => `b${n}`),
    ];
    const runs = wordDiff(`Head ${old.join(' ')} tail`, `Head ${fresh.join(' ')} tail`);
    expect(runs.map(({ type }) => type)).toEqual(['equal', 'delete', 'insert', 'equal']);
    expect(runs[0]?.text).toBe('Head ');
  });
});
