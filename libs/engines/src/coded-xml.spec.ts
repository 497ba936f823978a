import type { InlineCode } from '@triptych/domain';
import fc from 'fast-check';
import { fromXml, toXml } from './coded-xml.js';

const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
const link: InlineCode = { id: 2, kind: 'pc', type: 'link', start: '<a>', end: '</a>' };
const image: InlineCode = { id: 3, kind: 'ph', type: 'image', start: '<img>', end: '' };
const opening: InlineCode = { id: 4, kind: 'sc', type: 'bold', start: '<b>', end: '' };
const closing: InlineCode = { id: 5, kind: 'ec', type: 'bold', start: '', end: '</b>' };
const codes = [bold, link, image, opening, closing];

describe('a coded text as XML', () => {
  it.each([
    ['mot', 'mot'],
    ['a <1>b <2>c</2></1>', 'a <x id="1">b <x id="2">c</x></x>'],
    ['a</5> <3/> <4>b', 'a<x id="5"/> <x id="3"/> <x id="4"/>b'],
    ['M&D < 3 > 2 &amp; "l’"', 'M&amp;D &lt; 3 &gt; 2 &amp;amp; "l’"'],
    ['<7>a</7> <1/> <b>', '&lt;7&gt;a&lt;/7&gt; &lt;1/&gt; &lt;b&gt;'],
  ])('%j is %j, and back', (text, xml) => {
    expect(toXml({ text, codes })).toBe(xml);
    expect(fromXml(xml, codes)).toBe(text);
  });

  it.each([
    ['half a pair', '<1>a'],
    ['the other half', 'a</1>'],
    ['pairs that cross', '<1>a<2>b</1>c</2>'],
    ['a control character', 'a\u0001'],
    ['half a character', 'a\ud800'],
  ])('does not exist for %s', (_, text) => {
    expect(toXml({ text, codes })).toBeUndefined();
  });

  it('comes back whatever the words are', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', '&', '<', '>', ';', '#', 'lt', '1', '/', '"', ' ', 'é', '🌍'),
    });
    fc.assert(
      fc.property(words, words, (before, inside) => {
        const text = `${before} <1>${inside} <3/></1>`;
        const xml = toXml({ text, codes: [bold, image] });
        return xml === undefined || fromXml(xml, [bold, image]) === text;
      }),
    );
  });
});

describe('an answer in XML', () => {
  it.each([
    [`<x id='1'>a</x >`, '<1>a</1>'],
    ['<x  id = "3" ></x>b', '<3/>b'],
    ['<x id="3">a</x>', '<3/>a'],
    ['<x id="1"/>', '<1></1>'],
    ['l&apos;&#233;t&#xE9; &quot;&#x1F30D;&quot; R&D', 'l\'été "🌍" R&D'],
    ['&lt;script&gt;', '<script>'],
  ])('%j is read as %j', (xml, text) => {
    expect(fromXml(xml, codes)).toBe(text);
  });

  it.each([
    ['an element nobody sent', 'a <b>c</b>'],
    ['an element of another number', '<x id="9"/>'],
    ['an element without a number', '<x>a</x>'],
    ['an element with something else', '<x id="1" onclick="a">b</x>'],
    ['an end without a start', 'a</x>'],
    ['a start without an end', '<x id="1">a'],
    ['a comment', 'a<!-- b -->'],
    ['an entity of HTML', 'a&nbsp;b'],
    ['a character that is none', '&#0;'],
    ['a character beyond all', '&#x110000;'],
  ])('with %s is not read', (_, xml) => {
    expect(fromXml(xml, codes)).toBeUndefined();
  });

  it.each(['<x ', '<x id="1"', '<x id="1">', '&#1;', `<x${' '.repeat(1000)}`])(
    'takes time in proportion to its length: %j',
    (hostile) => {
      expect(fromXml(hostile.repeat(Math.ceil(200_000 / hostile.length)) + '<', codes)).toBeUndefined();
    },
  );
});
