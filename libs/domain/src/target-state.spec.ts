import { nextState } from './target-state.js';

test.each([
  ['initial', 'edit', 'initial'],
  ['initial', 'confirm', 'translated'],
  ['initial', 'accept', undefined],
  ['initial', 'return', undefined],
  ['translated', 'edit', 'initial'],
  ['translated', 'confirm', 'translated'],
  ['translated', 'accept', 'reviewed'],
  ['translated', 'return', 'initial'],
  ['reviewed', 'edit', 'initial'],
  ['reviewed', 'confirm', 'translated'],
  ['reviewed', 'finalize', 'final'],
  ['reviewed', 'return', 'initial'],
  ['translated', 'finalize', undefined],
  ['final', 'edit', undefined],
  ['final', 'confirm', undefined],
  ['final', 'return', undefined],
] as const)('%s + %s = %s', (state, move, expected) => {
  expect(nextState(state, move)).toBe(expected);
});
