import { fitForm, formSize } from './form-size.js';

describe('the size of a form field', () => {
  it.each([
    ['text', 'abc', 9],
    ['text', 'é', 12],
    ['text', '\u202f', 15],
    ['text', '🌍', 18],
    ['text', 'a b', 9],
    ['text', "l'«&»", 25],
  ])('of %s=%j is %i bytes with its separator', (name, value, bytes) => {
    expect(formSize(name, value)).toBe(bytes);
    expect(
      new URLSearchParams([
        ['a', 'b'],
        [name, value],
      ]).toString(),
    ).toHaveLength(bytes + 3);
  });
});

describe('a text that must fit a form', () => {
  it('stays whole when it fits', () => {
    expect(fitForm('été', 15)).toBe('été');
  });

  it.each([
    ['é'.repeat(1000), 600],
    [`${'a'.repeat(500)}${'é'.repeat(500)}`, 700],
    ['🌍'.repeat(100), 100],
    ['é', 3],
  ])('is cut at the end, between characters (%#)', (text, limit) => {
    const cut = fitForm(text, limit);
    expect(formSize('', cut)).toBeLessThanOrEqual(Math.max(limit, 2));
    expect(text.startsWith(cut)).toBe(true);
    expect(cut).not.toMatch(/\p{Surrogate}/u);
    if (limit > 50) expect(cut.length).toBeGreaterThan(0);
  });
});
