import { DomainError } from '@triptych/domain';
import { checkedAddress } from './checked-address.js';

it.each([
  ['https://www.example.org', 'https://www.example.org/'],
  ['https://www.example.org:443/a?b=c#d', 'https://www.example.org/a?b=c'],
  ['HTTPS://WWW.Example.ORG/Été', 'https://www.example.org/%C3%89t%C3%A9'],
  ['  https://example.org/fr/../en\n', 'https://example.org/en'],
  ['https://www.example.org./news', 'https://www.example.org/news'],
  ['https://migración.example.org/', 'https://xn--migracin-13a.example.org/'],
  ['https://пример.рф/', 'https://xn--e1afmkfd.xn--p1ai/'],
  ['https://1.2.3.4.example.org/', 'https://1.2.3.4.example.org/'],
  ['https://local.example.org/', 'https://local.example.org/'],
  [`https://${'a'.repeat(63)}.org/`, `https://${'a'.repeat(63)}.org/`],
])('%j is read as %s', (address, canonical) => {
  expect(checkedAddress(address).href).toBe(canonical);
});

const REFUSED = {
  'no address': ['', 'hello', '/news', 'www.example.org/news', 'https://', 'https:///', 'https://?'],
  'another scheme': [
    'http://www.example.org/',
    'ftp://www.example.org/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'javascript:alert(1)',
    'gopher://www.example.org/',
    'blob:https://www.example.org/1',
    'view-source:https://www.example.org/',
  ],
  'another port': ['https://www.example.org:80/', 'https://www.example.org:8443/', 'https://www.example.org:0/'],
  credentials: [
    'https://me@www.example.org/',
    'https://me:secret@www.example.org/',
    'https://:secret@www.example.org/',
  ],
  'an IP address': [
    'https://127.0.0.1/',
    'https://127.0.0.1./',
    'https://8.8.8.8/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://017700000001/',
    'https://0x7f.1/',
    'https://127.1/',
    'https://127.0.1/',
    'https://0/',
    'https://１２７.０.０.１/',
    'https://①②⑦.⓪.⓪.①/',
    'https://127。0。0。1/',
    'https://%31%32%37.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://256.256.256.256/',
    'https://1.2.3.4.5/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fe80::1%25eth0]/',
    'https://[2606:4700:4700::1111]/',
  ],
  'a name of the house': [
    'https://localhost/',
    'https://LOCALHOST./',
    'https://intranet/',
    'https://press/',
    'https://press.localhost/',
    'https://printer.local/',
    'https://printer.local./',
    'https://metadata.google.internal/',
    'https://nas.home.arpa/',
    'https://1.0.0.127.in-addr.arpa/',
    'https://nas.lan/',
    'https://www.corp/',
    'https://db.localdomain/',
    'https://www.press.test/',
    'https://www.example/',
    'https://site.invalid/',
    'https://expyuzz4wqqyqhjn.onion/',
    'https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
    'https://press.ｌｏｃａｌ/',
  ],
  'no name': [
    'https://www..org/',
    'https://.example.org/',
    'https://www.example.org../',
    'https://-www.example.org/',
    'https://www-.example.org/',
    'https://a_b.example.org/',
    'https://www.example.org%00.evil.org/',
    'https://www.exa mple.org/',
    `https://${'a'.repeat(64)}.org/`,
    `https://${'a.'.repeat(130)}org/`,
  ],
  'too long': [`https://www.example.org/${'a'.repeat(2048)}`],
};
it.each(Object.entries(REFUSED).flatMap(([why, addresses]) => addresses.map((address) => [why, address])))(
  '%s is refused: %j',
  (_why, address) => {
    expect(() => checkedAddress(address)).toThrow(new DomainError('address_refused'));
  },
);

it('a refusal repeats nothing of the address', () => {
  let refusal: unknown;
  try {
    checkedAddress('https://me:secret@www.example.org/');
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toMatchObject({ code: 'address_refused', details: {} });
  expect(JSON.stringify(refusal)).not.toContain('secret');
  expect(String((refusal as Error).stack)).not.toContain('secret');
});
