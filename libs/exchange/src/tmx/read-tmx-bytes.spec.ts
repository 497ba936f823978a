import { collected, reportOf, tmxItems, tmxOf, tu, unitsIn } from '../testing/tmx-items.js';
import { readTmx } from './read-tmx.js';
import type { TmxItem } from './tmx-document.js';
import { HEAD_LENGTH } from './xml-encoding.js';

const TEXT = 'Éducation — « façon » œuvre €';
const file = (encoding: string | undefined, text = TEXT): string => {
  const declaration = encoding === undefined ? '' : `<?xml version="1.0" encoding="${encoding}"?>`;
  return tmxOf(tu(text, 'x')).replace('<?xml version="1.0"?>', declaration);
};

/** By code points of the tables, since no encoder but that of UTF-8 is at hand. */
const WINDOWS: Readonly<Record<string, number>> = { '—': 0x97, œ: 0x9c, '€': 0x80 };
const LATIN_9: Readonly<Record<string, number>> = { œ: 0xbd, '€': 0xa4 };
const oneByte = (text: string, table: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from([...text].map((character) => table[character] ?? character.charCodeAt(0)));
const little = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const big = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const READABLE: [string, Uint8Array, string[]][] = [
  ['UTF-8', utf8(file('UTF-8')), []],
  ['UTF-8 that does not say so', utf8(file(undefined)), []],
  ['UTF-8 with a mark', utf8(`\uFEFF${file('utf-8')}`), []],
  [
    'UTF-8 with a mark that says it is Latin-1',
    utf8(`\uFEFF${file('ISO-8859-1')}`),
    ['warning encoding-declared-wrong 1'],
  ],
  ['UTF-8 that says it is UTF-16', utf8(file('UTF-16')), ['warning encoding-declared-wrong 1']],
  ['UTF-16 with a mark', little(`\uFEFF${file('UTF-16')}`), []],
  ['UTF-16 with a mark that does not say so', little(`\uFEFF${file(undefined)}`), []],
  ['UTF-16 of the other order with a mark', big(`\uFEFF${file('utf-16')}`), []],
  ['UTF-16 without a mark', little(file('UTF-16LE')), []],
  ['UTF-16 of the other order without a mark', big(file('UTF-16BE')), []],
  ['UTF-16 that says it is UTF-8', little(`\uFEFF${file('UTF-8')}`), ['warning encoding-declared-wrong 1']],
  ['windows-1252', oneByte(file('windows-1252'), WINDOWS), []],
  ['windows-1252 that says it is Latin-1', oneByte(file('ISO-8859-1'), WINDOWS), ['warning encoding-declared-wrong 1']],
];

describe('a file', () => {
  it.each(READABLE)('in %s is read', async (_, bytes, report) => {
    const items = await tmxItems(bytes);
    expect(reportOf(items)).toEqual(report);
    expect(unitsIn(items).map(({ variants }) => variants[0]!.text)).toEqual([TEXT]);
  });

  it('in Latin-1 is read', async () => {
    const items = await tmxItems(oneByte(file('ISO-8859-1', 'été'), {}));
    expect(reportOf(items)).toEqual([]);
    expect(unitsIn(items)[0]!.variants[0]!.text).toBe('été');
  });

  it('in Latin-9 is read', async () => {
    const items = await tmxItems(oneByte(file('ISO-8859-15', 'cœur 10 €'), LATIN_9));
    expect(unitsIn(items)[0]!.variants[0]!.text).toBe('cœur 10 €');
  });

  it.each([1, 7, 10_000])('in an encoding of several bytes is read in chunks of %i', async (size) => {
    const [before = '', after = ''] = file('GB18030', '|').split('|');
    const bytes = Buffer.from([...Buffer.from(before), 0xd6, 0xd0, 0x81, 0x30, 0x86, 0x38, ...Buffer.from(after)]);
    expect(unitsIn(await tmxItems(bytes, size))[0]!.variants[0]!.text).toBe('中À');
  });

  it.each([
    ['UTF-7', utf8(file('UTF-7')), 'encoding-unknown'],
    ['an encoding that there is not', utf8(file('x-none')), 'encoding-unknown'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0), 'encoding-unknown'],
    ['UTF-32 without a mark', Uint8Array.of(0, 0, 0, 0x3c), 'encoding-unknown'],
    ['EBCDIC', Uint8Array.of(0x4c, 0x6f, 0xa7, 0x94), 'encoding-unknown'],
    ['Latin-1 that says it is UTF-8', oneByte(file('UTF-8'), WINDOWS), 'encoding-invalid'],
    ['UTF-16 with half a surrogate', little(file('UTF-16LE', 'a\uD800b')), 'encoding-invalid'],
  ])('in %s is refused, and not a character guessed', async (_, bytes, reason) => {
    const items = await tmxItems(bytes);
    expect(items.at(-1)).toMatchObject({ severity: 'fatal', reason });
    expect(unitsIn(items)).toEqual([]);
  });
});

describe('where chunks end', () => {
  /** The first bytes are looked at together; the rest begins behind them. */
  const rich =
    `<!--${' '.repeat(HEAD_LENGTH)}-->` +
    tu('Le <bpt i="1" x="1">&lt;b&gt;</bpt>gras<ept i="1"/> 🙂 &amp;\r\n é', 'x') +
    '\r\n' +
    tu('a', '') +
    tu('<![CDATA[<1>]]><!-- é --><ph/>', 'b', '<prop type="prev">É</prop>');
  const third = utf8(tmxOf(`${rich}\n${tu('été', 'x')}`));
  /** The first byte of the last é. */
  const at = third.lastIndexOf(0xc3);

  it.each([
    ['UTF-8', utf8(tmxOf(rich))],
    ['UTF-16', big(`\uFEFF${tmxOf(rich)}`)],
    ['a part of UTF-8', utf8(tmxOf(rich)).subarray(0, -12)],
    ['UTF-8 with a byte at fault', Uint8Array.from([...third.subarray(0, at + 1), ...third.subarray(at + 2)])],
    ['UTF-8 with bytes at fault', Uint8Array.from([...third.subarray(0, at), 0xe2, 0xc3, ...third.subarray(at)])],
  ])('makes no difference in %s', async (_, bytes) => {
    const whole = await tmxItems(bytes);
    expect(unitsIn(whole)).toHaveLength(2);
    for (const size of [1, 2, 3, 5, 7, 64, 1023, 1025]) expect(await tmxItems(bytes, size)).toEqual(whole);
    const borders = [1, ...[...bytes.keys()].slice(HEAD_LENGTH)];
    for (const border of borders) expect(await itemsOfTwo(bytes, border)).toEqual(whole);
  });

  it('makes no difference to text around the root', async () => {
    const bytes = utf8(`<?xml version="1.0"?>\n${' '.repeat(HEAD_LENGTH)}\nx\n${tmxOf('').slice(21)}`);
    const whole = await tmxItems(bytes);
    expect(reportOf(whole)).toEqual(['fatal not-well-formed 1']);
    for (const size of [1, 2, 3, 1023]) expect(await tmxItems(bytes, size)).toEqual(whole);
  });

  it('makes no difference to limits', async () => {
    const long = tmxOf(tu('x'.repeat(200_001), 'a') + tu('b', 'c') + `<!--${'x'.repeat(3_000_000)}`);
    const whole = await tmxItems(long);
    expect(reportOf(whole)).toEqual(['skipped segment-too-long 5', 'fatal text-without-end 5']);
    for (const size of [100_003, 1_000_003]) expect(await tmxItems(long, size)).toEqual(whole);
  });
});

function itemsOfTwo(bytes: Uint8Array, border: number): Promise<TmxItem[]> {
  return collected(readTmx([bytes.subarray(0, border), bytes.subarray(border)]));
}
