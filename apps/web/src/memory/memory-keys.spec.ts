import { actOfKey, keysFor } from './memory-keys.js';

const press = (key: string, held: object = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('the keys of a row', () => {
  test.each([
    ['j', 'next'],
    ['J', 'next'],
    ['ArrowUp', 'previous'],
    ['Delete', 'remove'],
    ['Escape', 'close'],
    ['?', 'keys'],
    ['q', undefined],
    ['Enter', undefined],
  ])('%s means %s', (key, act) => {
    expect(actOfKey(press(key), true)).toBe(act);
  });

  test('change nothing for whoever only reads', () => {
    expect(actOfKey(press('Delete'), false)).toBeUndefined();
    expect(actOfKey(press('j'), false)).toBe('next');
    expect(keysFor(false).every(({ changes }) => !changes)).toBe(true);
  });

  test('leave those of the browser alone', () => {
    expect(actOfKey(press('j', { ctrlKey: true }), true)).toBeUndefined();
    expect(actOfKey(press('e', { metaKey: true }), true)).toBeUndefined();
  });
});
