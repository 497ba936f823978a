import { ApiProblem, Unreachable, isRefusal, queryString, request } from './client.js';

const answers: { status: number; body: string }[] = [];
const asked: { url: string; init: RequestInit & { headers: Headers } }[] = [];
const real = { fetch: globalThis.fetch, document: Reflect.get(globalThis, 'document') as unknown };

beforeAll(() => {
  Reflect.set(globalThis, 'document', { documentElement: { lang: 'es' } });
  Reflect.set(globalThis, 'fetch', (url: string, init: RequestInit & { headers: Headers }) => {
    asked.push({ url, init });
    const answer = answers.shift();
    if (!answer) return Promise.reject(new TypeError('no network'));
    return Promise.resolve(new Response(answer.status === 204 ? null : answer.body, { status: answer.status }));
  });
});

afterAll(() => {
  Reflect.set(globalThis, 'fetch', real.fetch);
  Reflect.set(globalThis, 'document', real.document);
});

beforeEach(() => {
  answers.length = 0;
  asked.length = 0;
});

test('a write carries the mark against forgery, the revision seen and the key of the act', async () => {
  answers.push({ status: 200, body: '{"ok":true}' });
  const answer = await request('PUT', '/segments/1/targets/en', {
    body: { text: 'a' },
    ifMatch: 4,
    idempotencyKey: 'k',
  });
  expect(answer).toEqual({ ok: true });
  const [{ url, init } = { url: '', init: { headers: new Headers() } }] = asked;
  expect(url).toBe('/api/v1/segments/1/targets/en');
  expect(init.headers.get('X-Triptych')).toBe('1');
  expect(init.headers.get('If-Match')).toBe('"4"');
  expect(init.headers.get('Idempotency-Key')).toBe('k');
  expect(init.headers.get('Accept-Language')).toBe('es');
});

test('a form is sent as it is, and the browser names its type', async () => {
  answers.push({ status: 200, body: '{}' });
  const form = new FormData();
  await request('POST', '/releases/preview', { body: form });
  expect(asked[0]?.init.body).toBe(form);
  expect(asked[0]?.init.headers.has('Content-Type')).toBe(false);
  expect(asked[0]?.init.headers.get('X-Triptych')).toBe('1');
});

test('a read carries no mark', async () => {
  answers.push({ status: 200, body: '[]' });
  await request('GET', '/work');
  expect(asked[0]?.init.headers.has('X-Triptych')).toBe(false);
});

test('an answer without a body is undefined', async () => {
  answers.push({ status: 204, body: '' });
  await expect(request('DELETE', '/session')).resolves.toBeUndefined();
});

test('a refusal carries its problem document', async () => {
  const problem = { type: 't', title: 'x', status: 403, detail: 'y', code: 'own_work', requestId: '1' };
  answers.push({ status: 403, body: JSON.stringify(problem) });
  const error: unknown = await request('POST', '/x').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiProblem);
  expect(isRefusal(error, 'own_work')).toBe(true);
  expect(isRefusal(error, 'forbidden')).toBe(false);
});

test.each([
  ['no network', undefined],
  ['a page of a proxy', { status: 502, body: '<html>' }],
  ['a body that is no problem document', { status: 500, body: '{}' }],
])('%s is no answer', async (_, answer) => {
  if (answer) answers.push(answer);
  await expect(request('GET', '/work')).rejects.toBeInstanceOf(Unreachable);
});

test('a query leaves out what is absent', () => {
  expect(queryString({ state: undefined, q: 'eau & sol', cursor: '' })).toBe('?q=eau+%26+sol');
  expect(queryString({})).toBe('');
});
