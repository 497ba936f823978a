import { resolveAll } from './resolve-all.js';
import { NameServer } from './testing/name-server.js';

let names: NameServer;

beforeEach(async () => {
  names = await NameServer.start({
    'both.example.org': {
      A: [
        [192, 0, 2, 1],
        [10, 0, 0, 1],
      ],
      AAAA: [[0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
    },
    'four.example.org': { A: [[192, 0, 2, 4]] },
    'empty.example.org': {},
    'silent.example.org': 'silent',
  });
});

afterEach(() => names.close());

const resolve = (host: string, deadline = new AbortController().signal) => resolveAll(host, deadline, [names.address]);

it('a host has all its addresses, of both families', async () => {
  const addresses = await resolve('both.example.org');
  expect(addresses.sort()).toEqual(['10.0.0.1', '192.0.2.1', '2001:db8::1']);
});

it('one family is enough', async () => {
  expect(await resolve('four.example.org')).toEqual(['192.0.2.4']);
});

it.each(['empty.example.org', 'missing.example.org'])('%s has no address', async (host) => {
  await expect(resolve(host)).rejects.toThrow('the host has no address');
  // No search domain was tried after it.
  expect(names.questions.sort()).toEqual([`${host} A`, `${host} AAAA`]);
});

it('a server that does not answer is waited for until the deadline only', async () => {
  const deadline = new AbortController();
  const asked = resolve('silent.example.org', deadline.signal);
  setTimeout(() => deadline.abort(), 50);
  await expect(asked).rejects.toThrow('the host has no address');
});

it('after the deadline nobody is asked', async () => {
  await expect(resolve('four.example.org', AbortSignal.abort())).rejects.toThrow(/abort/i);
  expect(names.questions).toEqual([]);
});
