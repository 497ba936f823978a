import type { NestExpressApplication } from '@nestjs/platform-express';
import { createLog, readConfig } from '@triptych/runtime';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from './create-api.js';
import { PROBLEM_TEXTS } from './problems/problem-texts.js';

let folder: string;
let app: NestExpressApplication;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triptych-'));
  app = await createApi(readConfig({ TRIPTYCH_DATA: folder, TRIPTYCH_APERTIUM: 'off' }), createLog('silent'));
  await app.listen(0, '127.0.0.1');
}, 30_000);
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
}, 30_000);

/** Sends a path as it is written; `fetch` would tidy it. */
function ask(method: string, path: string, body?: string) {
  const { port } = app.getHttpServer().address() as AddressInfo;
  const headers = { accept: 'text/html', 'accept-language': 'es', 'content-type': 'application/json' };
  return new Promise<{ status?: number | undefined; type?: string | undefined; text: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], text }));
    })
      .on('error', reject)
      .end(body);
  });
}

test.each([
  ['GET', '/api/docs-json', 404, 'not_found'],
  ['GET', '/api/v1/nothing', 404, 'not_found'],
  ['GET', '/assets/%E0%A4%A', 404, 'not_found'],
  ['GET', '/health/nothing', 404, 'not_found'],
  ['GET', '/%00', 404, 'not_found'],
  ['GET', '/%E0%A4%A', 404, 'not_found'],
  ['GET', '/api/v1/releases/%E0%A4%A', 400, 'invalid_query'],
  ['POST', '/x', 404, 'not_found'],
  ['DELETE', '/', 404, 'not_found'],
  ['POST', '/api/v1/session', 400, 'malformed_json'],
] as const)(
  '%s %s is refused with a problem document in the language of the caller',
  async (method, path, status, code) => {
    const answer = await ask(method, path, method === 'POST' ? '{' : undefined);
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json; charset=utf-8']);
    expect(JSON.parse(answer.text)).toMatchObject({ status, code, title: PROBLEM_TEXTS.es[code].title });
  },
);

test('what there is, is served', async () => {
  expect(await ask('GET', '/health/live')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  expect((await ask('GET', '/api/v1/openapi.json')).text).toContain('"openapi":"3.1.0"');
});
