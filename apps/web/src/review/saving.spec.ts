import { EMPTY_EDITOR } from './editor-state.js';
import type { Writing } from './writing.js';
import { savingOf } from './saving.js';
import { aTarget } from './testing/a-target.js';

const writing = (overrides: Partial<Writing> = {}): Writing => ({
  held: aTarget(),
  text: 'Borrador',
  wish: null,
  sending: null,
  trouble: null,
  theirs: null,
  offer: null,
  ...overrides,
});

describe('savingOf', () => {
  it.each([
    ['saved', [writing()]],
    ['saving', [writing(), writing({ text: 'Uno' })]],
    ['saving', [writing({ sending: { kind: 'accept' } })]],
    ['offline', [writing({ text: 'Uno' }), writing({ trouble: { kind: 'unreachable' } })]],
    [
      'refused',
      [writing({ trouble: { kind: 'refused', error: 'no' } }), writing({ trouble: { kind: 'unreachable' } })],
    ],
    ['conflict', [writing({ theirs: aTarget() }), writing({ trouble: { kind: 'unreachable' } })]],
  ] as const)('is %s', (expected, all) => {
    expect(savingOf({ ...EMPTY_EDITOR, writings: Object.fromEntries(all.entries()) })).toBe(expected);
  });
});
