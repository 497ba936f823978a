import { attemptFor } from './submit-attempt.js';

describe('attemptFor', () => {
  const keys = () => {
    let n = 0;
    return () => `key-${String((n += 1))}`;
  };

  it('sends the same body under the same key', () => {
    const newKey = keys();
    const first = attemptFor('{"content":"a"}', undefined, newKey);
    expect(attemptFor('{"content":"a"}', first, newKey)).toBe(first);
  });

  it('sends a changed body under a new key', () => {
    const newKey = keys();
    const first = attemptFor('{"content":"a"}', undefined, newKey);
    expect(attemptFor('{"content":"b"}', first, newKey).key).not.toBe(first.key);
  });

  it('makes keys that do not repeat', () => {
    expect(attemptFor('a', undefined).key).not.toBe(attemptFor('a', undefined).key);
  });
});
