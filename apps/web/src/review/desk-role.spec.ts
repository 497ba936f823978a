import type { Person, Role } from '@triptych/domain';
import { deskRole, needOf, nextWaiting } from './desk-role.js';

const PAIR = { source: 'fr', target: 'es' } as const;
const person = (id: string, ...roles: Role[]): Person => ({ id, roles, pairs: [PAIR] });
const ana = { id: 'ana', name: 'Ana' };
const tom = { id: 'tom', name: 'Tom' };
const nobody = { translator: null, reviewer: null };
const team = { translator: ana, reviewer: tom };

describe('needOf', () => {
  const [initial, byAna, reviewed] = [
    { state: 'initial', confirmedBy: null },
    { state: 'translated', confirmedBy: ana },
    { state: 'reviewed', confirmedBy: ana },
  ] as const;
  it.each([
    ['a translator', person('ana', 'translator'), team, 'confirm', null],
    ['a reviewer', person('tom', 'reviewer'), team, null, 'accept'],
    [
      'somebody with both roles who translates this release',
      person('ana', 'translator', 'reviewer'),
      team,
      'confirm',
      null,
    ],
    ['somebody with both roles who reviews it', person('tom', 'translator', 'reviewer'), team, null, 'accept'],
    [
      'somebody with both roles whom nobody assigned',
      person('ines', 'translator', 'reviewer'),
      nobody,
      'confirm',
      'accept',
    ],
    ['a desk manager', person('mia', 'manager'), team, 'confirm', 'accept'],
    ['an officer', person('lea', 'officer'), team, null, null],
    ['a translator of another pair', { ...person('ana', 'translator'), pairs: [] }, nobody, null, null],
  ] as const)('of %s: open segments %s, confirmed ones %s', (_, who, people, open, confirmed) => {
    const role = deskRole(who, PAIR, people);
    expect(needOf(initial, role)).toBe(open);
    expect(needOf(byAna, role)).toBe(confirmed);
    expect(needOf(reviewed, role)).toBeNull();
  });
});

describe('nextWaiting', () => {
  it.each([
    ['the next after this one', [true, false, true], 0, 2],
    ['an earlier one when none is left after', [true, false, false], 1, 0],
    ['never this one', [false, true, false], 1, undefined],
    ['the first when none is in hand', [false, true], -1, 1],
  ] as const)('is %s', (_, waits, from, next) => {
    expect(nextWaiting(waits, from)).toBe(next);
  });
});
