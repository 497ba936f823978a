import type { InlineCode } from '@triptych/domain';
import { question } from './deepl-question.js';

const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };

describe('a question to DeepL', () => {
  it('is the text itself where there are no codes', () => {
    const asked = question({ text: 'a & <1>b</1>', codes: [] });
    expect(asked).toMatchObject({ sent: 'a & <1>b</1>', isXml: false, words: 'a & <1>b</1>' });
    expect(asked.read('c & <1>d</1>')).toBe('c & <1>d</1>');
    expect(asked.otherwise).toBeUndefined();
  });

  it('is XML where there are, and the words alone at the second try', () => {
    const asked = question({ text: 'a & <1>b</1>', codes: [bold] });
    expect(asked).toMatchObject({ sent: 'a &amp; <x id="1">b</x>', isXml: true, words: 'a & b' });
    expect(asked.read('c &amp; <x id="1">d</x>')).toBe('c & <1>d</1>');
    expect(asked.otherwise).toMatchObject({ sent: 'a & b', isXml: false });
    expect(asked.otherwise?.read('c & d')).toBe('c & d');
  });

  it.each([
    ['c &amp; d', 'damaged'],
    ['c <x id="1">d</x> &lt;1&gt;', 'damaged'],
    ['c <x id="1">d</x> &lt;i&gt;', 'damaged'],
    ['<x id="1"> </x>', 'empty'],
    [null, 'empty'],
    [{}, 'damaged'],
  ])('does not believe the answer %j', (answer, distrust) => {
    expect(question({ text: 'a & <1>b</1>', codes: [bold] }).read(answer)).toEqual({ distrust });
  });

  it('does not take words that look like tags at the second try', () => {
    const asked = question({ text: 'a <1>b</1>', codes: [bold] }).otherwise;
    expect(asked?.read('a <1>b</1>')).toEqual({ distrust: 'damaged' });
  });
});
