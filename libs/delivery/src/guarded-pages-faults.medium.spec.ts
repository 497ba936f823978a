import type { RequestListener } from 'node:http';
import { GuardedPages, type Surroundings } from './guarded-pages.js';
import { expectUnreachable } from './testing/expect-unreachable.js';
import { ADDRESS, html, PAGE, PressSite, thePage } from './testing/press-site.js';
import { TEST_HOST } from './testing/test-certificate.js';

let site: PressSite;
afterEach(() => site.close());

/** Pages of a site that answers so. */
async function pagesOf(answer: RequestListener, surroundings?: Surroundings): Promise<GuardedPages> {
  site = await PressSite.start(answer);
  return site.pages(surroundings);
}

describe('a site that does not give the page', () => {
  const statuses = [201, 204, 206, 301, 302, 303, 304, 307, 308, 401, 403, 404, 410, 429, 500, 503];
  it.each(statuses)('with status %i is the same as one that is away, and no redirect is followed', async (status) => {
    const pages = await pagesOf((_request, response) => {
      response.writeHead(status, { location: `https://${TEST_HOST}/secret`, 'content-type': 'text/html' });
      response.end(status === 204 || status === 304 ? undefined : 'internal secret');
    });
    await expectUnreachable(pages);
    expect(site.requests).toBe(1);
    await site.ended();
  });

  it.each<[string, RequestListener]>([
    ['resets the connection', (request) => request.socket.destroy()],
    [
      'cuts a body of known length',
      (_request, response) => {
        html(response, { 'content-length': '1000' }).write(PAGE, () => response.socket?.end());
      },
    ],
    [
      'cuts a body in chunks',
      (_request, response) => {
        html(response).write(PAGE, () => response.socket?.end());
      },
    ],
    [
      'resets the connection in the body',
      (_request, response) => {
        html(response).write(PAGE, () => response.destroy());
      },
    ],
    [
      'floods with headers',
      (_request, response) => {
        html(response, { 'set-cookie': Array.from({ length: 500 }, (_, n) => `c${n}=${'x'.repeat(100)}`) }).end(PAGE);
      },
    ],
    [
      'sends one long header',
      (_request, response) => {
        html(response, { 'x-long': 'x'.repeat(64 * 1024) }).end(PAGE);
      },
    ],
    ['does not speak HTTP', (request) => request.socket.end('220 mail.example.org ESMTP\r\n')],
    [
      'answers with two lengths',
      (request) => {
        request.socket.end(
          'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
        );
      },
    ],
    [
      'switches protocols',
      (request) => {
        request.socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
      },
    ],
  ])('because it %s is away', async (_what, answer) => {
    const pages = await pagesOf(answer);
    await expectUnreachable(pages);
    await site.ended();
  });

  it.each<[string, RequestListener]>([
    ['says nothing', () => {}],
    [
      'says again and again that it will',
      (request) => {
        drip(request.socket, 'HTTP/1.1 103 Early Hints\r\n\r\n');
      },
    ],
    [
      'drips its headers',
      (request) => {
        request.socket.write('HTTP/1.1 200 OK\r\n');
        drip(request.socket, 'X-Drip: 1\r\n');
      },
    ],
    [
      'drips its body',
      (_request, response) => {
        html(response).flushHeaders();
        drip(response, 'a');
      },
    ],
    [
      'stops in its body',
      (_request, response) => {
        html(response).write(PAGE);
      },
    ],
  ])('because it %s is given up at the deadline, and the connection is ended', async (_what, answer) => {
    const pages = await pagesOf(answer, { deadlineMs: 150 });
    await expectUnreachable(pages);
    await site.ended();
  });

  it('because its certificate is for another name is away', async () => {
    const pages = await pagesOf(thePage);
    await expectUnreachable(pages, 'https://www.example.org/');
    expect(site.requests).toBe(0);
  });

  it('because nobody trusts its certificate is away', async () => {
    const pages = await pagesOf(thePage);
    const untrusting = new GuardedPages({
      resolve: () => Promise.resolve(['127.0.0.1']),
      isAllowed: () => true,
      port: site.port,
    });
    await expectUnreachable(untrusting);
    expect(site.requests).toBe(0);
    await pages.fetch(ADDRESS);
  });

  it('because the port is closed is away', async () => {
    const pages = await pagesOf(thePage);
    await site.close();
    await expectUnreachable(pages);
    site = await PressSite.start();
  });
});

/** Sends a few bytes every few milliseconds until the other side is gone. */
function drip(
  to: { write(text: string): unknown; once(event: 'close', then: () => void): unknown },
  text: string,
): void {
  const timer = setInterval(() => to.write(text), 5);
  to.once('close', () => clearInterval(timer));
}
