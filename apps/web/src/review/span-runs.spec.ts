import { spanRuns } from './span-runs.js';

const shown = (...args: Parameters<typeof spanRuns>) =>
  spanRuns(...args).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text));

it.each([
  ['nothing is marked without spans', 'abc', 0, [], ['abc']],
  ['a span lies inside', 'abcdef', 0, [{ start: 2, end: 4 }], ['ab', '[cd]', 'ef']],
  ['places count from the start of the whole text', 'abcdef', 10, [{ start: 12, end: 14 }], ['ab', '[cd]', 'ef']],
  [
    'spans before and behind the stretch are not its own',
    'abc',
    10,
    [
      { start: 0, end: 10 },
      { start: 13, end: 20 },
    ],
    ['abc'],
  ],
  ['a span may reach over both ends', 'abc', 10, [{ start: 5, end: 20 }], ['[abc]']],
  [
    'two spans side by side stay two',
    'abcd',
    0,
    [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ],
    ['[ab]', '[cd]'],
  ],
])('%s', (_, text, at, spans, expected) => {
  expect(shown(text, at, spans)).toEqual(expected);
});
