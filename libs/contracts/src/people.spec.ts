import { newApiKey, newUser, setup } from './people.js';

const person = { email: 'ana@press.example', name: 'Ana Torres', roles: ['translator'] };

test.each([
  ['an accent', 'Zoë Müller-O’Neill'],
  ['a combining accent', 'Zoe\u0308'],
  ['another script', '李明'],
  ['a no-break space', 'Ana\u00A0Torres'],
])('a name with %s is taken', (_, name) => {
  expect(newUser.parse({ ...person, name }).name).toBe(name);
});

test('white space around a name is not part of it', () => {
  expect(newUser.parse({ ...person, name: ' Ana Torres\n' }).name).toBe('Ana Torres');
});

test.each([
  ['nothing', ' \t'],
  ['a line feed', 'Ana\nTorres'],
  ['a tab', 'Ana\tTorres'],
  ['an escape', 'Ana\u001B[31m'],
  ['a C1 control', 'Ana\u0085Torres'],
  ['a zero-width space', 'Ana\u200BTorres'],
  ['a right-to-left override', 'Ana\u202ETorres'],
  ['a soft hyphen', 'Ana\u00ADTorres'],
  ['a byte order mark', 'Ana\uFEFFTorres'],
  ['a tag outside the first plane', 'Ana\u{E0041}'],
  ['a line separator', 'Ana\u2028Torres'],
  ['a paragraph separator', 'Ana\u2029Torres'],
  ['more than 120 characters', 'a'.repeat(121)],
])('a name with %s is refused, of a person as of a key', (_, name) => {
  const admin = { token: 't', email: person.email, password: 'a long first password' };
  expect(faults(newUser.safeParse({ ...person, name }))).toContain('name');
  expect(faults(setup.safeParse({ ...admin, name }))).toContain('name');
  expect(faults(newApiKey.safeParse({ name, scopes: ['published:read'] }))).toContain('name');
});

const frToEn = { source: 'fr', target: 'en' };

test.each([
  [{}, []],
  [{ pairs: [] }, []],
  [{ pairs: [frToEn, { source: 'en', target: 'fr' }, { source: 'fr', target: 'es' }] }, []],
  [{ pairs: [frToEn, frToEn] }, ['pairs']],
  [{ pairs: [frToEn, { source: 'fr', target: 'fr' }] }, ['pairs/1']],
  [{ pairs: [{ source: 'fr', target: 'de' }] }, ['pairs/0/target']],
  [{ roles: ['translator', 'reviewer'] }, []],
  [{ roles: ['translator', 'translator'] }, ['roles']],
  [{ roles: [] }, ['roles']],
  [{ email: 'ana' }, ['email']],
  [{ password: 'short' }, ['password']],
])('an account with %j has faults at %j', (fields, places) => {
  expect(faults(newUser.safeParse({ ...person, ...fields }))).toEqual(places);
});

test.each([
  ['an hour from now', 3_600_000, []],
  ['an hour ago', -3_600_000, ['expiresAt']],
])('a key that expires %s', (_, ms, places) => {
  const expiresAt = new Date(Date.now() + ms).toISOString();
  expect(faults(newApiKey.safeParse({ name: 'website', scopes: ['published:read'], expiresAt }))).toEqual(places);
});

test('a key needs no end', () => {
  expect(newApiKey.parse({ name: 'website', scopes: ['published:read'] }).expiresAt).toBeUndefined();
});

interface Checked {
  readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] } | undefined;
}

/** Where something is wrong. */
function faults({ error }: Checked): string[] {
  return (error?.issues ?? []).map(({ path }) => path.join('/'));
}
