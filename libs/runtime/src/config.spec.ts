import { readConfig } from './config.js';

test('an empty environment is the embedded desk', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    TRIPTYCH_ROLE: 'all',
    TRIPTYCH_APERTIUM: 'auto',
    TRIPTYCH_MEMORY_INDEX: 'process',
  });
  expect(readConfig({ REDIS_URL: '' }).REDIS_URL).toBeUndefined();
});

test.each([
  [{ PORT: 'many' }, /PORT/],
  [{ REDIS_URL: 'http://127.0.0.1' }, /REDIS_URL: is not a valid url/],
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
  [{ TRIPTYCH_SWEPT: '1' }, /TRIPTYCH_SWEPT: no such setting/],
  [{ TRIPTYCH_ROLE: 'worker' }, /worker needs REDIS_URL/],
  [{ TRIPTYCH_MEMORY_INDEX: 'both' }, /TRIPTYCH_MEMORY_INDEX/],
  [{ TRIPTYCH_ADMIN_EMAIL: 'a@b.example' }, /set both or neither/],
  [{ DEEPL_SERVER_URL: 'http://127.0.0.1:1' }, /DEEPL_AUTH_KEY/],
])('%j is refused by name', (env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});

test('a wrong secret is named and never shown', () => {
  const env = { TRIPTYCH_ADMIN_EMAIL: 'a@b.example', TRIPTYCH_ADMIN_PASSWORD: 'hunter2' };
  expect(() => readConfig(env)).toThrow(/TRIPTYCH_ADMIN_PASSWORD: needs at least 12 characters/);
  expect(() => readConfig(env)).not.toThrow(/hunter2/);
});
