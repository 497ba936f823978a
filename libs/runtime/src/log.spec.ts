import { describeError } from './log.js';

test('the values of a failed statement stay out of the log, down to the cause', () => {
  const failed = (secret: string) =>
    Object.assign(new Error('no such column'), { query: 'INSERT …', parameters: [secret] });
  const error = Object.assign(failed('texte sous embargo'), { cause: failed('autre texte') });
  const described = describeError(error);
  expect(described).toMatchObject({ name: 'Error', message: 'no such column', cause: { message: 'no such column' } });
  expect(JSON.stringify(described)).not.toMatch(/embargo|autre texte|INSERT/);
});

test.each([
  [undefined, undefined],
  ['a reason', 'a reason'],
  [{ text: 'du communiqué' }, 'object'],
])('%j, thrown, is described as %j', (thrown, described) => {
  expect(describeError(thrown)).toBe(described);
});
