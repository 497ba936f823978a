import { urlEmailPhone } from './url-email-phone.js';
import { aPair } from './testing/a-pair.js';

describe('addresses and telephone numbers', () => {
  test.each([
    ['voir https://x.example/a.', 'see https://x.example/a, please', 'marks of the sentence'],
    ['(https://x.example/a_(b))', '“https://x.example/a_(b)”', 'brackets inside an address'],
    ['https://x.example/fr/page', 'https://x.example/en/page', 'a page in the own language'],
    ['https://x.example/fr/page', 'http://x.example/page/', 'a page without a language'],
    ['https://fr.x.example/p', 'https://en.x.example/p', 'a host in the own language'],
    ['https://x.example/no-es-un', 'https://x.example/no-es-un', 'a word that looks like a language'],
    ['Presse@IOM.example', 'presse@iom.example', 'case of an address'],
    ['a@b.example ou a@b.example', 'a@b.example', 'fewer repetitions'],
    ['+41 22 717 91 11', '+41227179111', 'spaces of a number'],
    ['+41 (0)22 717 91 11', '0041 22 717 91 11', 'ways of dialling'],
    ['Tél : 022 717 91 11', 'call 022-717-9111', 'another label'],
    ['une hausse de +12 500 000', 'an increase', 'an amount is not a telephone number'],
    ['rien', 'https://new.example', 'an addition'],
  ])('%j → %j is silent: %s', (source, target) => {
    expect(urlEmailPhone.run(aPair({ source, target }))).toEqual([]);
  });

  test.each([
    ['voir https://x.example/2025', 'see the page', 'url', 'https://x.example/2025'],
    ['Contact : presse@iom.example', 'Contact us', 'email', 'presse@iom.example'],
    ['Tel :+41227179205, Email', 'Phone, email', 'phone', '+41227179205'],
    ['Téléphone : 22 71 79 20', 'Telephone', 'phone', '22 71 79 20'],
    ['www.iom.int', 'iom', 'url', 'www.iom.int'],
  ])('%j → %j blocks', (source, target, kind, value) => {
    expect(urlEmailPhone.run(aPair({ source, target }))).toEqual([
      { check: 'url-email-phone', severity: 'block', params: { kind, value } },
    ]);
  });

  test.each([
    ['https://x.example/2025 .', 'at https://x.example/202.', 'https://x.example/202'],
    ['a@b.example', 'write to a@c.example', 'a@c.example'],
    ['<a href="mailto:a@b.example">a@b.example</a>', '<a href="mailto:a@b.example">a@d.example</a>', 'a@d.example'],
    ['tél. : +41 22 555 01 00', 'tel.: +41 22 555 01 11', '+41 22 555 01 11'],
  ])('%j → %j points at the wrong one and proposes the right one', (source, target, wrong) => {
    const [finding, ...others] = urlEmailPhone.run(aPair({ source, target }));
    expect(others).toEqual([]);
    expect(target.slice(finding?.span?.start, finding?.span?.end)).toBe(wrong);
    expect(finding?.fix).toBe(finding?.params?.['value']);
  });

  test('reports an address once, and proposes nothing when it cannot know which is meant', () => {
    const findings = urlEmailPhone.run(
      aPair({ source: 'a@b.example, a@b.example, c@d.example', target: 'x@y.example' }),
    );
    expect(findings.map(({ params, fix }) => [params?.['value'], fix])).toEqual([
      ['a@b.example', undefined],
      ['c@d.example', undefined],
    ]);
  });

  test('reads a long run of characters in linear time', () => {
    const long = 'a'.repeat(200_000);
    expect(
      urlEmailPhone.run(aPair({ source: `${long} ${'+1'.repeat(20_000)} ${'1 '.repeat(50_000)}`, target: long })),
    ).toEqual([]);
  });
});
