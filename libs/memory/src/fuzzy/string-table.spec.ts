import fc from 'fast-check';
import { StringTable } from './string-table.js';

describe('a table of texts', () => {
  test('gives equal texts one number and every text back', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 200 });
    fc.assert(
      fc.property(texts, (texts) => {
        const table = new StringTable();
        const numbers = new Map<string, number>();
        for (const text of texts) {
          const number = table.intern(text);
          expect(number).toBe(numbers.get(text) ?? numbers.size);
          numbers.set(text, number);
        }
        expect(table.size).toBe(numbers.size);
        for (const [text, number] of numbers) {
          expect(table.find(text)).toBe(number);
          expect(table.text(number)).toBe(text);
        }
        expect(table.find('none of these')).toBe(-1);
      }),
    );
  });

  test('finds the newest of equal texts, however much it grows', () => {
    const table = new StringTable();
    for (let turn = 0; turn < 1000; turn += 1) table.append('equal');
    for (let turn = 0; turn < 10_000; turn += 1) {
      table.append(`other ${turn}`);
      expect(table.find('equal')).toBe(999);
    }
  });

  test('takes a text longer than any stack', () => {
    const table = new StringTable();
    const text = 'long '.repeat(200_000);
    expect(table.text(table.append(text))).toBe(text);
  });

  test('is renumbered in the order that is asked for', () => {
    const table = new StringTable();
    for (const text of ['zero', 'one', 'two', 'three']) table.append(text);
    const sorted = table.inOrder(Uint32Array.of(3, 0, 2));
    expect([0, 1, 2].map((number) => sorted.text(number))).toEqual(['three', 'zero', 'two']);
    expect(['one', 'two', 'three'].map((text) => sorted.find(text))).toEqual([-1, 2, 0]);
  });
});
