import type { Problem, Release } from '@triptych/contracts';
import { SCOPES } from '@triptych/domain';
import { fill, PROBLEM_TEXTS } from '../apps/api/src/problems/problem-texts.js';
import {
  addPerson,
  makeTeam,
  SEED,
  submission,
  type Answer,
  type DeskClient,
  type Locale,
  type Team,
} from './desk-client.js';
import { DeskProcesses, testOn } from './desk-processes.js';

const LOCALES: readonly Locale[] = ['fr', 'en', 'es'];
const LIMIT_BYTES = 2 * 1024 * 1024;
/** Signs of the inside in an answer: stack lines, files, packages, SQL. */
const INSIDE = /\bat \S+ \(|file:\/\/|node_modules|\.[jt]s:\d+|\/(?:apps|libs|home|root|tmp)\/|SQLITE_|QueryFailed/;

let desk: DeskProcesses;
let team: Team;
const test = testOn(() => desk);

beforeAll(async () => {
  desk = await DeskProcesses.start('embedded');
  team = await makeTeam(desk.url);
}, 120_000);
afterAll(() => desk?.stop(), 60_000);

/** Holds an answer against RFC 9457 and against the texts of its language. */
function expectProblem(answer: Answer<Problem>, status: number, code: string, locale: Locale): Problem {
  expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(`"code":"${code}"`)]);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.headers.get('content-language')).toBe(locale);
  const problem = answer.json();
  const text = PROBLEM_TEXTS[locale][problem.code];
  expect(problem).toMatchObject({ type: `urn:triptych:problem:${code}`, status, title: text.title });
  expect(problem.detail).toBe(fill(text.detail, problem));
  expect(problem.detail).not.toMatch(/\{\w+\}/);
  expect(problem.requestId).toBe(answer.headers.get('x-request-id'));
  expect(answer.text).not.toMatch(INSIDE);
  return problem;
}

type Fields = Readonly<Record<string, unknown>>;

describe('a submission that cannot be taken is refused in the language of the caller, and nothing is stored', () => {
  const cases: readonly (readonly [name: string, fields: Fields, code: string, more: Fields])[] = [
    ['empty text', { content: '' }, 'empty_text', { pointer: '/content' }],
    ['blank text', { content: ' \n\t\u00a0\n' }, 'empty_text', { pointer: '/content' }],
    ['an unknown source locale', { sourceLocale: 'de' }, 'invalid_body', at('/sourceLocale')],
    ['an unknown target locale', { targetLocales: ['en', 'de'] }, 'invalid_body', at('/targetLocales/1')],
    ['no target', { targetLocales: [] }, 'invalid_body', at('/targetLocales')],
    ['a target twice', { targetLocales: ['en', 'en'] }, 'invalid_body', at('/targetLocales')],
    ['the source among the targets', { targetLocales: ['fr', 'en'] }, 'source_among_targets', {}],
    ['an unknown field', { colour: 'red' }, 'invalid_body', {}],
    ['a format that is not read', { format: 'docx' }, 'invalid_body', at('/format')],
    ['a date that is none', { deadline: 'tomorrow' }, 'invalid_body', at('/deadline')],
    ['a text of the wrong type', { content: 7 }, 'invalid_body', at('/content')],
    ['NUL', { content: 'Gen\0ve' }, 'invalid_text', { pointer: '/content', index: 3, name: 'U+0000' }],
    [
      'a lone high surrogate',
      { content: 'ab\ud800c' },
      'invalid_text',
      { pointer: '/content', index: 2, name: 'U+D800' },
    ],
    ['a lone low surrogate', { content: '\udc00' }, 'invalid_text', { pointer: '/content', index: 0, name: 'U+DC00' }],
    ['a non-character', { content: 'a\uffffb' }, 'invalid_text', { pointer: '/content', index: 1, name: 'U+FFFF' }],
    ['NUL in a list', { targetLocales: ['e\0n'] }, 'invalid_text', { pointer: '/targetLocales/0', index: 1 }],
    ['a text over the limit', { content: 'mot '.repeat(75_001) }, 'text_too_long', { limit: 300_000 }],
    ['every line left out', { exclude: SEED.split('\n').map((_, line) => line) }, 'nothing_included', {}],
    ['a line that does not exist', { exclude: [4_000] }, 'invalid_body', at('/exclude')],
  ];
  for (const [name, fields, code, more] of cases) {
    test(name, async () => {
      const titles = new Set<string>();
      for (const locale of LOCALES) {
        const language = { 'accept-language': `${locale}, de;q=0.5` };
        const answer = await team.officer.call<Problem>('POST', '/releases', submission(fields), language);
        const problem = expectProblem(answer, 422, code, locale);
        expect(problem).toMatchObject(more);
        titles.add(problem.title);
      }
      expect(titles.size).toBe(3);
      expect(await team.officer.get('/releases')).toEqual({ items: [], nextCursor: null });
    });
  }

  test('the faults of fields are told in the language, too', async () => {
    const details = new Set<string>();
    for (const locale of LOCALES) {
      const language = { 'accept-language': locale };
      const body = submission({ sourceLocale: 'de' });
      const { errors } = await team.officer.refused(422, 'invalid_body', 'POST', '/releases', body, language);
      details.add(errors?.[0]?.detail ?? '');
    }
    expect(details.size).toBe(3);
  });

  function at(pointer: string): Fields {
    return { errors: [expect.objectContaining({ pointer, detail: expect.stringMatching(/\S/) })] };
  }
});

describe('a request that cannot be read is refused before anything looks at it', () => {
  const json = { 'content-type': 'application/json' };
  const valid = JSON.stringify(submission());
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const withBytes = (bytes: readonly number[]) => {
    const [before = '', after = ''] = JSON.stringify(submission({ content: 'A#B' })).split('#');
    return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
  };
  const cases: readonly (readonly [string, BodyInit, Record<string, string>, number, string])[] = [
    ['Latin-1', withBytes([0xe9]), json, 400, 'invalid_encoding'],
    ['an overlong form', withBytes([0xc0, 0xaf]), json, 400, 'invalid_encoding'],
    ['an encoded surrogate', withBytes([0xed, 0xa0, 0x80]), json, 400, 'invalid_encoding'],
    ['UTF-16', Buffer.from(`\ufeff${valid}`, 'utf16le'), json, 400, 'invalid_encoding'],
    ['a raw NUL', withBytes([0]), json, 400, 'malformed_json'],
    ['half of the JSON', valid.slice(0, 40), json, 400, 'malformed_json'],
    ['words', 'hello', json, 400, 'malformed_json'],
    ['lists in lists, a thousand deep', deep(1_000), json, 400, 'malformed_json'],
    ['lists in lists, a hundred thousand deep', deep(100_000), json, 400, 'malformed_json'],
    ['a list', '[]', json, 422, 'invalid_body'],
    ['null', 'null', json, 422, 'invalid_body'],
    ['text/plain', valid, { 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
    ['a form', 'content=a', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'unsupported_media_type'],
    ['another charset', valid, { 'content-type': 'application/json; charset=latin1' }, 415, 'unsupported_media_type'],
    ['packed JSON', valid, { ...json, 'content-encoding': 'gzip' }, 415, 'unsupported_media_type'],
    ['a body over the limit', `"${'a'.repeat(LIMIT_BYTES)}"`, json, 413, 'body_too_large'],
  ];
  for (const [name, body, headers, status, code] of cases) {
    test(name, async () => {
      for (const locale of LOCALES) {
        const answer = await team.officer.send<Problem>('POST', '/api/v1/releases', body, {
          ...headers,
          'accept-language': locale,
        });
        expectProblem(answer, status, code, locale);
      }
      expect(await team.officer.get('/releases')).toEqual({ items: [], nextCursor: null });
    });
  }

  test('a body over the limit is cut off also when its length is not announced', async () => {
    const response = await fetch(`${desk.url}/api/v1/releases`, {
      method: 'POST',
      body: new Blob(['a'.repeat(LIMIT_BYTES + 1)]).stream(),
      duplex: 'half',
      headers: { ...json, ...cookieOf(team.officer), 'x-triptych': '1' },
    } as RequestInit);
    expect([response.status, (await response.json()) as unknown]).toEqual([
      413,
      expect.objectContaining({ limit: LIMIT_BYTES }),
    ]);
  });
});

describe('an address or header that is wrong', () => {
  const cases: readonly (readonly [string, string, Record<string, string>, number, string])[] = [
    ['GET', '/nothing-here', {}, 404, 'not_found'],
    ['DELETE', '/releases', {}, 404, 'not_found'],
    ['GET', '/releases/none', {}, 404, 'not_found'],
    ['GET', '/releases/none/segments', {}, 404, 'not_found'],
    ['GET', '/releases/none/events', {}, 404, 'not_found'],
    ['GET', '/releases/none/versions/fr.html', {}, 404, 'not_found'],
    ['GET', '/releases/none/versions/fr.exe', {}, 406, 'not_acceptable'],
    ['GET', '/segments/none/targets/en/history', {}, 404, 'not_found'],
    ['GET', '/segments/none/targets/de/history', {}, 404, 'not_found'],
    ['GET', '/published/none', {}, 404, 'not_found'],
    ['GET', '/releases?limit=-1', {}, 400, 'invalid_query'],
    ['GET', '/releases?limit=1000000000', {}, 400, 'invalid_query'],
    ['GET', '/releases?limit=all', {}, 400, 'invalid_query'],
    ['GET', '/releases?state=lost', {}, 400, 'invalid_query'],
    ['GET', '/releases?state=review&state=ready', {}, 400, 'invalid_query'],
    ['GET', '/releases?cursor=nonsense', {}, 400, 'invalid_query'],
    ['GET', '/published?since=yesterday', {}, 400, 'invalid_query'],
    ['GET', '/releases/none', { authorization: 'Basic Og==' }, 401, 'not_signed_in'],
    ['GET', '/releases/none', { authorization: 'Bearer wrong' }, 401, 'not_signed_in'],
  ];
  for (const [method, path, headers, status, code] of cases) {
    test(`${method} ${path} ${JSON.stringify(headers)} is answered by ${status} ${code}`, async () => {
      for (const locale of LOCALES) {
        const language = { ...headers, 'accept-language': locale };
        const answer = await team.officer.call<Problem>(method, path, undefined, language);
        expectProblem(answer, status, code, locale);
        expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer realm="triptych"' : null);
      }
    });
  }

  test('an Idempotency-Key that is none', async () => {
    for (const key of ['two words', 'a'.repeat(256), '']) {
      await team.officer.refused(400, 'invalid_query', 'POST', '/releases', submission(), { 'idempotency-key': key });
    }
  });

  test('the syntax of databases in a search is text', async () => {
    for (const q of [`' OR 1=1 --`, '%', '_', '"', '\\', 'a* NEAR b', '(', 'é'.repeat(200)]) {
      const answer = await team.officer.call('GET', `/releases?q=${encodeURIComponent(q)}`);
      expect([answer.status, answer.text]).toEqual([200, '{"items":[],"nextCursor":null}']);
    }
  });
});

describe('another site', () => {
  const cases: readonly (readonly [string, Record<string, string>])[] = [
    ['without the header', {}],
    ['with another value of it', { 'x-triptych': 'true' }],
    ['with a foreign Origin', { 'x-triptych': '1', origin: 'https://elsewhere.example' }],
    ['with the Origin of a sandbox', { 'x-triptych': '1', origin: 'null' }],
  ];
  for (const [name, headers] of cases) {
    test(`cannot write in a person's name ${name}`, async () => {
      const stranger = team.nobody;
      for (const locale of LOCALES) {
        const all = { ...cookieOf(team.officer), ...headers, 'accept-language': locale };
        const answer = await stranger.call<Problem>('POST', '/releases', submission(), all);
        expectProblem(answer, 403, 'cross_site', locale);
      }
      const read = await stranger.call('GET', '/releases', undefined, { ...cookieOf(team.officer) });
      expect([read.status, read.text]).toEqual([200, '{"items":[],"nextCursor":null}']);
    });
  }

  test('the own Origin may, and so may a key without any', async () => {
    const preview = { content: SEED };
    const own = await team.officer.call('POST', '/releases/preview', preview, { origin: desk.url });
    const key = await (await team.officer.issueKey('releases:write')).call('POST', '/releases/preview', preview);
    expect([own.status, key.status]).toEqual([200, 200]);
  });
});

describe('guessing', () => {
  test('a wrong password and an unknown address are refused alike, and after ten attempts for a while', async () => {
    const guess = (email: string) => team.nobody.call<Problem>('POST', '/session', { email, password: 'not this one' });
    const [known, unknown] = [await guess('olga@desk.example'), await guess('nobody@desk.example')];
    const withoutId = ({ text }: Answer<Problem>) => text.replace(/"requestId":"[^"]*"/, '');
    expect([known.status, unknown.status]).toEqual([401, 401]);
    expect(withoutId(known)).toBe(withoutId(unknown));
    for (let attempt = 2; attempt <= 10; attempt += 1) expect((await guess('nobody@desk.example')).status).toBe(401);
    const late = await guess('nobody@desk.example');
    expectProblem(late, 429, 'too_many_attempts', 'en');
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await team.nobody.signIn('olga@desk.example', 'long enough for a test')).user?.name).toBe('olga');
  });
});

/** Who may come in at a route: `open` to all, else the roles, and the scope of keys where there is one. */
interface Door {
  readonly roles: readonly string[] | 'open';
  readonly scope?: string;
}

describe('every route of the description', () => {
  const everybody = ['admin', 'manager', 'officer', 'translator', 'reviewer'];
  const officers = ['admin', 'manager', 'officer'];
  const managers = ['admin', 'manager'];
  const doors: Readonly<Record<string, Door>> = {
    'GET /desk': { roles: 'open' },
    'POST /session': { roles: 'open' },
    'POST /setup': { roles: 'open' },
    'GET /session': { roles: everybody },
    'PUT /session/preferences': { roles: everybody },
    'DELETE /session': { roles: everybody },
    'GET /users': { roles: everybody },
    'POST /users': { roles: ['admin'] },
    'GET /api-keys': { roles: officers },
    'POST /api-keys': { roles: officers },
    'DELETE /api-keys/{id}': { roles: officers },
    'POST /releases/preview': { roles: officers, scope: 'releases:write' },
    'POST /releases/page': { roles: officers, scope: 'releases:write' },
    'POST /releases': { roles: officers, scope: 'releases:write' },
    'GET /releases': { roles: everybody, scope: 'releases:read' },
    'GET /releases/{id}': { roles: everybody, scope: 'releases:read' },
    'POST /releases/{id}/withdraw': { roles: officers, scope: 'releases:write' },
    'GET /releases/{id}/events': { roles: everybody, scope: 'releases:read' },
    'GET /releases/{id}/notes': { roles: everybody, scope: 'releases:read' },
    'POST /releases/{id}/recuts/undo': { roles: everybody, scope: 'releases:write' },
    'POST /releases/{id}/resegment': { roles: everybody, scope: 'releases:write' },
    'POST /segments/{id}/split': { roles: everybody, scope: 'releases:write' },
    'POST /segments/{id}/merge': { roles: everybody, scope: 'releases:write' },
    'GET /segmentation/abbreviations': { roles: everybody },
    'POST /segmentation/abbreviations': { roles: managers },
    'DELETE /segmentation/abbreviations/{id}': { roles: managers },
    'GET /segmentation/rules.srx': { roles: everybody, scope: 'releases:read' },
    'PATCH /releases/{id}/blocks/{blockId}': { roles: officers, scope: 'releases:write' },
    'PATCH /releases/{id}/assignments/{locale}': { roles: officers, scope: 'releases:write' },
    'GET /releases/{id}/segments': { roles: everybody, scope: 'releases:read' },
    'PUT /segments/{id}/targets/{locale}': { roles: ['admin', 'manager', 'translator', 'reviewer'] },
    'POST /segments/{id}/targets/{locale}/review': { roles: ['admin', 'manager', 'reviewer'] },
    'GET /segments/{id}/targets/{locale}/matches': { roles: everybody },
    'GET /segments/{id}/targets/{locale}/repetitions': { roles: everybody },
    'POST /segments/{id}/targets/{locale}/repetitions': { roles: ['admin', 'manager', 'translator', 'reviewer'] },
    'GET /segments/{id}/targets/{locale}/history': { roles: everybody },
    'POST /releases/{id}/versions/{locale}/approve': { roles: officers, scope: 'releases:write' },
    'POST /releases/{id}/publish': { roles: officers, scope: 'releases:write' },
    'GET /releases/{id}/versions/{file}': { roles: everybody, scope: 'releases:read' },
    'GET /memory/lookup': { roles: everybody, scope: 'memory:read' },
    'GET /memory/export.tmx': { roles: everybody, scope: 'memory:read' },
    'GET /memory/imports': { roles: everybody, scope: 'memory:read' },
    'POST /memory/imports': { roles: managers, scope: 'memory:write' },
    'GET /memory/imports/{id}': { roles: everybody, scope: 'memory:read' },
    'POST /memory/imports/{id}/apply': { roles: managers, scope: 'memory:write' },
    'DELETE /memory/imports/{id}': { roles: managers, scope: 'memory:write' },
    'GET /memory/alignments': { roles: everybody, scope: 'memory:read' },
    'POST /memory/alignments': { roles: managers, scope: 'memory:write' },
    'GET /memory/alignments/{id}': { roles: everybody, scope: 'memory:read' },
    'PUT /memory/alignments/{id}/versions/{locale}': { roles: managers, scope: 'memory:write' },
    'PUT /memory/alignments/{id}/rows': { roles: managers, scope: 'memory:write' },
    'POST /memory/alignments/{id}/keep': { roles: managers, scope: 'memory:write' },
    'DELETE /memory/alignments/{id}': { roles: managers, scope: 'memory:write' },
    'GET /memory/units': { roles: everybody, scope: 'memory:read' },
    'GET /memory/units/{id}': { roles: everybody, scope: 'memory:read' },
    'PUT /memory/units/{id}': { roles: ['admin', 'manager'], scope: 'memory:write' },
    'DELETE /memory/units/{id}': { roles: ['admin', 'manager'], scope: 'memory:write' },
    'POST /memory/units/{id}/restore': { roles: ['admin', 'manager'], scope: 'memory:write' },
    'POST /memory/units/{id}/merge': { roles: ['admin', 'manager'], scope: 'memory:write' },
    'GET /memory/concordance': { roles: everybody, scope: 'memory:read' },
    'GET /memory/statistics': { roles: everybody, scope: 'memory:read' },
    'GET /memory/policy': { roles: everybody, scope: 'memory:read' },
    'PUT /memory/policy': { roles: ['admin', 'manager'], scope: 'memory:write' },
    'GET /work': { roles: everybody },
    'GET /published': { roles: everybody, scope: 'published:read' },
    'GET /published/{reference}': { roles: everybody, scope: 'published:read' },
    'GET /published/{reference}/{file}': { roles: everybody, scope: 'published:read' },
    'GET /events': { roles: everybody },
  };
  const guarded = Object.entries(doors).filter(([, { roles }]) => roles !== 'open');

  /** The status of a call whose ids lead nowhere and whose body is empty, without waiting for a stream to end. */
  async function knock(who: DeskClient, route: string): Promise<{ status: number; code: string | undefined }> {
    const [method = '', path = ''] = route.split(' ');
    const { credentials } = who;
    const stream = new AbortController();
    const response = await fetch(`${desk.url}/api/v1${path.replace(/\{\w+\}/g, 'none')}`, {
      method,
      signal: stream.signal,
      headers: {
        ...(credentials && 'cookie' in credentials && { ...credentials, 'x-triptych': '1' }),
        ...(credentials && 'key' in credentials && { authorization: `Bearer ${credentials.key}` }),
        ...(method !== 'GET' && { 'content-type': 'application/json' }),
      },
      ...(method !== 'GET' && { body: '{}' }),
    });
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
    const code = isProblem ? ((await response.json()) as Problem).code : undefined;
    stream.abort();
    return { status: response.status, code };
  }

  test('is known here with the people it is for', async () => {
    const { paths } = await team.nobody.get<{ paths: Record<string, object> }>('/openapi.json');
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
    );
    expect(described.sort()).toEqual(Object.keys(doors).sort());
  });

  test('is closed to strangers, unless it is open by intention', async () => {
    for (const [route] of guarded) {
      expect([route, await knock(team.nobody, route)]).toEqual([route, { status: 401, code: 'not_signed_in' }]);
      const impostor = team.nobody.withKey('trp_0123456789abcdef0123456789abcdef');
      expect([route, (await knock(impostor, route)).status]).toEqual([route, 401]);
    }
    expect((await knock(team.nobody, 'GET /desk')).status).toBe(200);
    expect((await knock(team.nobody, 'POST /session')).status).toBe(422);
  });

  for (const role of ['admin', 'manager', 'officer', 'translator', 'reviewer'] as const) {
    test(`lets the role ${role} in or not, as the table says`, async () => {
      const person = await addPerson(team.admin, `only-${role}`, [role]);
      // Signing out comes last: it ends the session that the others need.
      for (const [route, { roles }] of guarded.toSorted(([a]) => (a === 'DELETE /session' ? 1 : -1))) {
        const { status, code } = await knock(person, route);
        expect([route, status < 500, status === 401]).toEqual([route, true, false]);
        expect([route, code !== 'forbidden']).toEqual([route, roles.includes(role)]);
      }
      expect((await knock(person, 'GET /session')).status).toBe(401);
    });
  }

  for (const scope of SCOPES) {
    test(`lets a key with the scope ${scope} in or not, as the table says`, async () => {
      const program = await team.admin.issueKey(scope);
      for (const [route, door] of guarded) {
        const { status, code } = await knock(program, route);
        expect([route, status < 500, status === 401]).toEqual([route, true, false]);
        expect([route, code !== 'forbidden']).toEqual([route, door.scope === scope]);
      }
    });
  }

  test('an account of the desk cannot be made a second time, nor the desk be set up again', async () => {
    const olga = { email: 'olga@desk.example', name: 'Olga', password: 'long enough for a test', roles: ['officer'] };
    await team.admin.refused(409, 'email_taken', 'POST', '/users', olga);
    const { roles: _, ...setup } = { ...olga, token: 'guess' };
    await team.nobody.refused(403, 'setup_closed', 'POST', '/setup', setup);
    expect(await team.nobody.get('/desk')).toMatchObject({ setupOpen: false });
  });

  test('a person works only in her own directions', async () => {
    await team.admin.must('POST', '/users', {
      ...{ email: 'ines@desk.example', name: 'ines', password: 'long enough for a test' },
      ...{ roles: ['translator'], pairs: [{ source: 'fr', target: 'es' }] },
    });
    const ines = await team.nobody.signIn('ines@desk.example', 'long enough for a test');
    const { id } = await team.officer.must<Release>(
      'POST',
      '/releases',
      submission({ content: 'Turin - Une phrase.' }),
    );
    await team.officer.drafted(id);
    const [segment] = await ines.segments(id);
    const change = { text: 'Texto', confirm: true };
    const any = { 'if-match': '"2"' };
    await ines.refused(403, 'forbidden', 'PUT', `/segments/${segment?.id}/targets/en`, change, any);
    await ines.must('PUT', `/segments/${segment?.id}/targets/es`, change, any);
  });
});

function cookieOf({ credentials }: DeskClient): { cookie: string } {
  if (!credentials || !('cookie' in credentials)) throw new Error('this client has no cookie');
  return credentials;
}
