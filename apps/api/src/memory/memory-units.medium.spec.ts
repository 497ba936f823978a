import type { ConcordanceHit, MemoryStatistics, MemoryUnit, MemoryUnitDetail, Problem } from '@triptych/contracts';
import { CreatePerson, MemoryKeeping, UnitOfWork, type NewOccurrence } from '@triptych/desk';
import { LOCALES, type Locale, type Role } from '@triptych/domain';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createLog, readConfig } from '@triptych/runtime';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../create-api.js';

const PASSWORD = 'long enough for a test';

let folder: string;
let app: NestExpressApplication;
let manager: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triptych-'));
  app = await createApi(readConfig({ TRIPTYCH_DATA: folder, TRIPTYCH_APERTIUM: 'off' }), createLog('silent'));
  await app.listen(0, '127.0.0.1');
  manager = await signedIn('mia', 'manager');
}, 60_000);
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
}, 30_000);

interface Answer<T> {
  readonly status: number;
  readonly etag: string | null;
  readonly body: T;
}

/** The cookie of a new person. */
async function signedIn(name: string, ...roles: Role[]): Promise<string> {
  const email = `${name}@desk.example`;
  await app.get(CreatePerson).run({ name, email, password: PASSWORD, roles, pairs: [] });
  const response = await send('POST', '/session', '', { email, password: PASSWORD });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

function send(method: string, path: string, cookie: string, body?: unknown, headers = {}): Promise<Response> {
  const { port } = app.getHttpServer().address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/api/v1/${path.replace(/^\//, '')}`, {
    method,
    headers: {
      cookie,
      'x-triptych': '1',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function call<T>(method: string, path: string, body?: unknown, revision?: number | string): Promise<Answer<T>> {
  const headers = revision === undefined ? {} : { 'if-match': `"${revision}"` };
  const response = await send(method, path, manager, body, headers);
  return { status: response.status, etag: response.headers.get('etag'), body: (await response.json()) as T };
}

let entries = 0;
/** Approves a sentence and gives its unit. */
async function learned(texts: Partial<Record<Locale, string>>): Promise<MemoryUnit> {
  entries += 1;
  const coded = Object.entries(texts).map(([locale, text]) => [locale, { text, codes: [] }]);
  const entry: NewOccurrence = {
    ...{ id: `s${entries}`, origin: 'imported', releaseId: null, batchId: 'b1', reference: 'old.tmx', position: 6 },
    ...{
      contexts: {},
      uses: 1,
      at: `2026-07-31T10:${String(entries).padStart(2, '0')}:00.000Z`,
      by: 'Olga',
      details: null,
    },
    texts: Object.fromEntries(coded) as NewOccurrence['texts'],
  };
  await app.get(UnitOfWork).run(() => app.get(MemoryKeeping).keep([entry]));
  const { body } = await call<{ items: MemoryUnit[] }>('GET', '/memory/units?limit=1');
  return body.items[0]!;
}

function plain({ texts }: Pick<MemoryUnit, 'texts'>): string {
  return LOCALES.map((locale) => texts[locale]?.text ?? '–').join(' | ');
}

test('a unit is listed, edited under its revision, removed and restored', async () => {
  const unit = await learned({ fr: 'Un essai', en: 'A trial' });
  expect(unit).toMatchObject({
    ...{ origin: 'imported', reference: 'old.tmx', approvedBy: 'Olga', uses: 1, suspicions: [], removedAt: null },
  });
  const path = `/memory/units/${unit.id}`;
  const edited = await call<MemoryUnit>('PUT', path, { texts: { en: 'A test', es: 'Una prueba' } }, unit.revision);
  expect([edited.status, plain(edited.body)]).toEqual([200, 'Un essai | A test | Una prueba']);
  expect(edited.etag).toBe(`"${edited.body.revision}"`);

  const stale = await call<Problem & { current: MemoryUnit }>('PUT', path, { texts: { en: 'A proof' } }, unit.revision);
  expect([stale.status, stale.body.code, stale.body.current]).toEqual([412, 'stale_revision', edited.body]);

  const removed = await call<MemoryUnit>('DELETE', path, undefined, edited.body.revision);
  expect([removed.status, removed.body.removedAt]).toEqual([200, expect.stringMatching(/Z$/)]);
  const gone = await call<{ items: MemoryUnit[] }>('GET', '/memory/units?removed=true');
  expect(gone.body.items).toEqual([removed.body]);

  const restored = await call<MemoryUnit>('POST', `${path}/restore`);
  expect([restored.status, restored.body.removedAt]).toEqual([200, null]);
  const detail = await call<MemoryUnitDetail>('GET', path);
  expect(detail.etag).toBe(`"${restored.body.revision}"`);
  expect(detail.body.history.map(({ act, by, texts }) => [act, by, plain({ texts })])).toEqual([
    ['edited', 'mia', 'Un essai | A trial | –'],
    ['removed', 'mia', 'Un essai | A test | Una prueba'],
    ['restored', 'mia', 'Un essai | A test | Una prueba'],
  ]);
  expect(detail.body.occurrences).toEqual([
    { origin: 'imported', releaseId: null, reference: 'old.tmx', position: 7, at: unit.approvedAt, by: 'Olga' },
  ]);
});

test('units are merged into the first, and variants are shown beside it', async () => {
  const [first, second] = [
    await learned({ fr: 'Le port', en: 'The port' }),
    await learned({ fr: 'Le port', en: 'The harbour' }),
  ];
  const before = await call<MemoryUnitDetail>('GET', `/memory/units/${first.id}`);
  expect(before.body.variants.map(plain)).toEqual(['Le port | The harbour | –']);
  const merged = await call<MemoryUnit>('POST', `/memory/units/${first.id}/merge`, { units: [second.id] });
  expect([merged.status, plain(merged.body), merged.body.uses]).toEqual([200, 'Le port | The port | –', 2]);
  const refused = await call<Problem>('POST', `/memory/units/${first.id}/merge`, { units: [second.id] });
  expect([refused.status, refused.body.code]).toEqual([409, 'unit_removed']);
});

test('a suspicious unit says why and in which languages', async () => {
  const unit = await learned({ fr: 'Nous étions 12 à la réunion de Genève', en: 'There were 13 of us in Geneva' });
  expect(unit.suspicions).toEqual([{ kind: 'numbers', locales: ['fr', 'en'] }]);
  const { body } = await call<{ items: MemoryUnit[] }>('GET', '/memory/units?suspicion=numbers');
  expect(body.items).toEqual([unit]);
});

test('a concordance shows the phrase in both languages, page by page', async () => {
  for (const number of [1, 2, 3]) await learned({ fr: `Les sauveteurs n° ${number}`, en: `Rescuers no. ${number}` });
  interface Page {
    items: ConcordanceHit[];
    nextCursor: string | null;
  }
  const first = await call<Page>('GET', '/memory/concordance?locale=fr&target=en&q=SAUVETEUR%20&limit=2');
  expect(first.body.items.map(({ unit }) => plain(unit))).toEqual([
    'Les sauveteurs n° 3 | Rescuers no. 3 | –',
    'Les sauveteurs n° 2 | Rescuers no. 2 | –',
  ]);
  expect(first.body.items[0]?.spans).toEqual({ fr: [{ start: 4, end: 14 }], en: expect.any(Array) as unknown });
  const next = await call<Page>(
    'GET',
    `/memory/concordance?locale=fr&target=en&q=SAUVETEUR%20&limit=2&cursor=${first.body.nextCursor}`,
  );
  expect([next.body.items.length, next.body.nextCursor]).toEqual([1, null]);
});

test('the memory is told in figures', async () => {
  const { body } = await call<MemoryStatistics>('GET', '/memory/statistics');
  expect(body).toMatchObject({ removed: 1, files: 1, releases: 0, suspicions: { numbers: 1 } });
  expect(body.units).toBe(Object.values(body.languages).reduce((sum, count) => sum + count, 0));
});

test('the policy of penalties is read, changed as a whole and refused when it is none', async () => {
  expect((await call('GET', '/memory/policy')).body).toEqual({});
  const policy = { unreviewed: 2, age: { points: 1, afterDays: 730 } };
  expect(await call('PUT', '/memory/policy', policy)).toMatchObject({ status: 200, body: policy });
  expect((await call('GET', '/memory/policy')).body).toEqual(policy);
  for (const wrong of [{ unreviewed: 51 }, { unreviewed: 0.5 }, { age: { points: 1 } }, { mood: 3 }]) {
    expect(await call('PUT', '/memory/policy', wrong)).toMatchObject({ status: 422, body: { code: 'invalid_body' } });
  }
  expect((await call('PUT', '/memory/policy', {})).body).toEqual({});
});

describe('a change that cannot be made', () => {
  test.each([
    ['PUT', '', { texts: { en: 'x' } }, undefined, 428, 'precondition_required'],
    ['DELETE', '', undefined, undefined, 428, 'precondition_required'],
    ['PUT', '', { texts: { en: 'x' } }, 'old', 412, 'stale_revision'],
    ['PUT', '', { texts: { de: 'x' } }, 'seen', 422, 'invalid_body'],
    ['PUT', '', { texts: { en: '  ' } }, 'seen', 422, 'invalid_body'],
    ['PUT', '', { texts: { en: null } }, 'seen', 422, 'two_languages_needed'],
    ['PUT', '', { texts: { en: 'with a <1>tag</1>' } }, 'seen', 422, 'blocking_findings'],
    ['POST', '/restore', undefined, undefined, 409, 'nothing_to_undo'],
    ['POST', '/merge', { units: [] }, undefined, 422, 'invalid_body'],
    ['POST', '/merge', { units: [2_000_000_000] }, undefined, 404, 'not_found'],
  ] as const)('%s %s %j under the revision %s is answered by %d %s', async (method, act, body, seen, status, code) => {
    const unit = await learned({ fr: `Refus ${entries}`, en: `Refusal ${entries}` });
    const revision = seen === 'seen' ? unit.revision : seen;
    const answer = await call<Problem>(method, `/memory/units/${unit.id}${act}`, body, revision);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await call<MemoryUnitDetail>('GET', `/memory/units/${unit.id}`)).body).toMatchObject(unit);
  });

  test.each(['none', '0', '-1', '1.5', '99999999999', '1e3'])('of a unit %s is of none', async (id) => {
    expect(await call('GET', `/memory/units/${id}`)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  test.each([
    '/memory/units?cursor=nonsense',
    '/memory/units?from=yesterday',
    '/memory/units?origin=found',
    '/memory/concordance?locale=fr',
    '/memory/concordance?locale=de&q=x',
    '/memory/concordance?locale=fr&q=x&cursor=nonsense',
  ])('%s is no question', async (path) => {
    expect(await call('GET', path)).toMatchObject({ status: 400, body: { code: 'invalid_query' } });
  });

  test('is not made for whoever may only read', async () => {
    const unit = await learned({ fr: 'À lire', en: 'To read' });
    const translator = await signedIn('tina', 'translator');
    const path = `/memory/units/${unit.id}`;
    expect((await send('GET', path, translator)).status).toBe(200);
    const headers = { 'if-match': `"${unit.revision}"` };
    expect((await send('DELETE', path, translator, undefined, headers)).status).toBe(403);
    expect((await send('PUT', '/memory/policy', translator, {})).status).toBe(403);
  });
});
