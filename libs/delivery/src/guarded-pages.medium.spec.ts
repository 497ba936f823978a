import type { RequestListener, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { DomainError } from '@triptych/domain';
import type { GuardedPages } from './guarded-pages.js';
import { MAX_PAGE_BYTES } from './page-body.js';
import { ADDRESS, html, PAGE, PressSite, thePage } from './testing/press-site.js';
import { TEST_HOST } from './testing/test-certificate.js';

const unreadable = new DomainError('page_unreadable');
const tooLarge = { code: 'file_too_large', details: { limit: MAX_PAGE_BYTES } };

let site: PressSite;
afterEach(() => site.close());

/** Pages of a site that answers so. */
async function pagesOf(answer: RequestListener): Promise<GuardedPages> {
  site = await PressSite.start(answer);
  return site.pages();
}

describe('a page', () => {
  it('comes byte for byte, with its canonical address and the charset it names', async () => {
    const pages = await pagesOf(thePage);
    const page = await pages.fetch(`${ADDRESS}#top`);
    expect(page).toEqual({ address: ADDRESS, bytes: PAGE, charset: 'iso-8859-1' });
  });

  it('is asked for once, by its host name, with nothing that names the person', async () => {
    const asked: unknown[] = [];
    const pages = await pagesOf((request, response) => {
      asked.push({ method: request.method, url: request.url, headers: request.headers });
      html(response).end(PAGE);
    });
    await pages.fetch(ADDRESS);
    expect(asked).toEqual([
      {
        method: 'GET',
        url: '/news/1?lang=fr',
        headers: {
          host: TEST_HOST,
          accept: 'text/html, application/xhtml+xml',
          'accept-encoding': 'gzip, br, deflate',
          'user-agent': expect.stringMatching(/^Triptych /) as string,
          connection: 'close',
        },
      },
    ]);
    expect(site.names).toEqual([TEST_HOST]);
  });

  const codings: [string, (bytes: Buffer) => Buffer][] = [
    ['gzip', gzipSync],
    ['X-GZip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['identity', (bytes) => bytes],
  ];
  it.each(codings)('is decoded from %s', async (coding, encode) => {
    const pages = await pagesOf((_request, response) =>
      html(response, { 'content-encoding': coding }).end(encode(PAGE)),
    );
    expect(Buffer.from((await pages.fetch(ADDRESS)).bytes)).toEqual(PAGE);
  });

  it('may be as large as the limit, and empty', async () => {
    const bytes = [Buffer.alloc(MAX_PAGE_BYTES, 'a'), Buffer.alloc(0)];
    const pages = await pagesOf((_request, response) => html(response).end(bytes.shift()));
    expect((await pages.fetch(ADDRESS)).bytes).toHaveLength(MAX_PAGE_BYTES);
    expect((await pages.fetch(ADDRESS)).bytes).toHaveLength(0);
  });
});

describe('a page too large', () => {
  it('is refused by its announced length, its body unread', async () => {
    const pages = await pagesOf((_request, response) => {
      html(response, { 'content-length': String(MAX_PAGE_BYTES + 1) }).flushHeaders();
    });
    await expect(pages.fetch(ADDRESS)).rejects.toMatchObject(tooLarge);
    await site.ended();
  });

  it('is refused while it comes, without end, and the connection is ended', async () => {
    const pages = await pagesOf((_request, response) => {
      const chunk = Buffer.alloc(64 * 1024, 'a');
      const more = () => {
        while (response.write(chunk));
      };
      html(response).on('drain', more);
      more();
    });
    await expect(pages.fetch(ADDRESS)).rejects.toMatchObject(tooLarge);
    await site.ended();
    // What the sockets held on their way comes on top.
    expect(site.sockets[0]?.bytesWritten).toBeLessThan(4 * MAX_PAGE_BYTES);
  });

  const bombs: [string, (bytes: Buffer) => Buffer][] = [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ];
  it.each(bombs)('is refused when it grows out of a few bytes of %s', async (coding, encode) => {
    const bomb = encode(Buffer.alloc(MAX_PAGE_BYTES + 1));
    expect(bomb.length).toBeLessThan(MAX_PAGE_BYTES / 100);
    const pages = await pagesOf((_request, response) => html(response, { 'content-encoding': coding }).end(bomb));
    await expect(pages.fetch(ADDRESS)).rejects.toMatchObject(tooLarge);
  });
});

describe('an answer that is no readable page', () => {
  it.each<[string, Record<string, string>]>([
    ['a picture', { 'content-type': 'image/svg+xml' }],
    ['a document', { 'content-type': 'application/pdf' }],
    ['without a type', { 'content-type': '' }],
    ['in a coding nobody asked for', { 'content-encoding': 'zstd' }],
    ['in two codings', { 'content-encoding': 'gzip, gzip' }],
    ['not what its coding says', { 'content-encoding': 'gzip' }],
  ])('(%s) is refused', async (_what, headers) => {
    const pages = await pagesOf((_request, response) => html(response, headers).end(PAGE));
    await expect(pages.fetch(ADDRESS)).rejects.toEqual(unreadable);
  });

  it('(cut inside its coding) is refused', async () => {
    const cut = gzipSync(PAGE).subarray(0, -9);
    const pages = await pagesOf((_request, response) => html(response, { 'content-encoding': 'gzip' }).end(cut));
    await expect(pages.fetch(ADDRESS)).rejects.toEqual(unreadable);
  });
});

it('a fifth page at once is refused, and a place is free again after each end', async () => {
  const waiting: ServerResponse[] = [];
  let arrived = () => {};
  const pages = await pagesOf((_request, response) => {
    waiting.push(response);
    if (waiting.length === 4) arrived();
  });
  const fetchFour = async () => {
    const four = new Promise<void>((resolve) => (arrived = resolve));
    const fetched = Promise.allSettled(Array.from({ length: 4 }, () => pages.fetch(ADDRESS)));
    await four;
    return { fetched, responses: waiting.splice(0) };
  };

  const first = await fetchFour();
  await expect(pages.fetch(ADDRESS)).rejects.toEqual(new DomainError('busy'));
  first.responses.slice(0, 2).forEach((response) => html(response).end(PAGE));
  first.responses.slice(2).forEach((response) => response.destroy());
  const statuses = (await first.fetched).map(({ status }) => status);
  expect(statuses.sort()).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);

  const second = await fetchFour();
  second.responses.forEach((response) => html(response).end(PAGE));
  expect((await second.fetched).every(({ status }) => status === 'fulfilled')).toBe(true);
});
