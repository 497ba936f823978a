import { TransientError } from '@triptych/domain';
import { EngineRefusal } from '../ports/machine-translator.js';
import { chunkEnding } from './chunk-ending.js';
import { OutOfTime } from './out-of-time.js';

test.each([
  ['all went well', 3, null, { state: 'done' }],
  ['a person has to act', 1, new EngineRefusal('quota'), { state: 'attention', trouble: 'engine-refused' }],
  ['the lease ended', 9, new OutOfTime(), { state: 'waiting', inMs: 0, trouble: null }],
  ['the engine said when', 1, new TransientError('429', 7_000), { state: 'waiting', inMs: 7_000 }],
  ['the engine is away', 1, new TransientError('reset'), { state: 'waiting', trouble: 'engine-unavailable' }],
  ['away once too often', 4, new TransientError('reset'), { state: 'attention', trouble: 'engine-unavailable' }],
])('%s', (_, failures, trouble, expected) => {
  expect(chunkEnding(failures, 4, trouble)).toMatchObject(expected);
});

test('the pause grows with the failures and stays within a minute', () => {
  for (let failures = 1; failures < 30; failures += 1) {
    const ending = chunkEnding(failures, 100, new TransientError('reset'));
    expect(ending.state === 'waiting' && ending.inMs <= Math.min(60_000, 2_000 * 2 ** failures)).toBe(true);
  }
});
