import { once } from 'node:events';
import { DomainError } from '@triptych/domain';
import { GuardedPages, type Surroundings } from './guarded-pages.js';
import { expectUnreachable } from './testing/expect-unreachable.js';
import { ADDRESS, PressSite } from './testing/press-site.js';
import { TEST_CERTIFICATE } from './testing/test-certificate.js';

let site: PressSite;
beforeEach(async () => {
  site = await PressSite.start();
});
afterEach(() => site.close());

describe('an address', () => {
  it('that is refused asks no name server', async () => {
    let questions = 0;
    const resolve = () => {
      questions += 1;
      return Promise.resolve(['127.0.0.1']);
    };
    const pages = site.pages({ resolve });
    await expect(pages.fetch('http://press.example.org/')).rejects.toEqual(new DomainError('address_refused'));
    await expect(pages.fetch('https://127.0.0.1/')).rejects.toEqual(new DomainError('address_refused'));
    expect(questions).toBe(0);
  });

  it.each([
    ['only an inside address', ['127.0.0.1']],
    ['an inside address after a public one', ['93.184.215.14', '127.0.0.1']],
    ['an inside address before a public one', ['127.0.0.1', '93.184.215.14']],
    ['an inside address of the other family', ['93.184.215.14', '::1']],
    ['a public address in IPv6 spelling', ['::ffff:93.184.215.14']],
    ['what is no address', ['localhost']],
  ])('whose name has %s is called nowhere', async (_what, addresses) => {
    // The desk's own judgement of addresses.
    const pages = new GuardedPages({
      resolve: () => Promise.resolve(addresses),
      ca: TEST_CERTIFICATE,
      port: site.port,
    });
    await expectUnreachable(pages);
    expect(site.connections).toBe(0);
  });

  it('whose name changes its mind is called where it was checked', async () => {
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const pages = site.pages({
      resolve: () => Promise.resolve(answers.shift() ?? []),
    });
    await pages.fetch(ADDRESS);
    expect(site.requests).toBe(1);
    expect(answers).toEqual([['127.0.0.2']]);
    // Asked again for the next page only, and checked again.
    await expectUnreachable(pages);
    expect(site.requests).toBe(1);
  });

  it('whose first address is closed is called at the next', async () => {
    const pages = site.pages({
      resolve: () => Promise.resolve(['127.0.0.2', '127.0.0.1']),
      isAllowed: (address) => address.startsWith('127.0.0.'),
    });
    await pages.fetch(ADDRESS);
    expect(site.requests).toBe(1);
  });

  it.each<[string, Surroundings['resolve']]>([
    ['has no address', () => Promise.reject(new Error('ENOTFOUND press.example.org'))],
    ['has an empty list of addresses', () => Promise.resolve([])],
    ['is not answered before the deadline', (_host, deadline) => once(deadline, 'abort').then(() => ['127.0.0.1'])],
  ])('whose name %s is away', async (_what, resolve) => {
    const pages = site.pages({
      ...(resolve && { resolve }),
      deadlineMs: 150,
    });
    await expectUnreachable(pages);
    expect(site.requests).toBe(0);
  });
});
