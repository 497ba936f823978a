import fc from 'fast-check';
import { packId, unpackId } from './packed-id.js';

describe('a packed id', () => {
  const id = fc.oneof(fc.maxSafeNat(), fc.string({ unit: 'binary' }), fc.uuid());

  test('comes back as it was', () => {
    fc.assert(fc.property(id, (id) => expect(unpackId(packId(id))).toBe(id)));
  });

  test('is another for another id', () => {
    fc.assert(fc.property(id, id, (a, b) => expect(packId(a) === packId(b)).toBe(a === b)));
    expect(packId(7)).not.toBe(packId('7'));
  });

  test.each([
    [0, 1],
    [0xffff, 2],
    [914_546, 3],
    [2 ** 53 - 1, 5],
    ['0190a0b1-89ab-7cde-8f01-23456789abcd', 9],
    ['0190A0B1-89AB-7CDE-8F01-23456789ABCD', 37],
    ['u1', 3],
  ])('of %j takes %d code units', (id, units) => {
    expect(packId(id)).toHaveLength(units);
  });
});
