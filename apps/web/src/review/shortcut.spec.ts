import { ariaShortcut, isPressed, type KeyPress, type Shortcut } from './shortcut.js';

const press = (code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('isPressed', () => {
  const confirm: Shortcut = { code: 'Enter', ctrl: true };
  it.each([
    ['the keys themselves', press('Enter', { ctrlKey: true }), true],
    ['Command in place of Ctrl', press('Enter', { metaKey: true }), true],
    ['Enter of the number block', press('NumpadEnter', { ctrlKey: true }), true],
    ['Enter alone', press('Enter'), false],
    ['one key too many', press('Enter', { ctrlKey: true, shiftKey: true }), false],
    ['another key', press('KeyK', { ctrlKey: true }), false],
  ])('%s: %s', (_, keys, expected) => {
    expect(isPressed(confirm, keys)).toBe(expected);
  });

  it('finds digits by their place, whatever the layout types there', () => {
    expect(isPressed({ code: 'Digit1', alt: true }, press('Digit1', { altKey: true }))).toBe(true);
  });
});

describe('ariaShortcut', () => {
  it.each([
    [{ code: 'Enter', ctrl: true }, 'Control+Enter'],
    [{ code: 'Digit1', alt: true, shift: true }, 'Alt+Shift+1'],
    [{ code: 'Slash', ctrl: true }, 'Control+/'],
  ] as const)('%j is %s', (shortcut, text) => {
    expect(ariaShortcut(shortcut)).toBe(text);
  });
});
