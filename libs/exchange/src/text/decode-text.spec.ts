import { decodeText } from './decode-text.js';

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const bytes = (...values: readonly (number | readonly number[])[]): Uint8Array => Uint8Array.from(values.flat());
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): number[] =>
  ascii(text).flatMap((unit) => (littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]));

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('Été à Málaga'), {}, 'Été à Málaga', 'utf-8', false],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], [...utf8('Été')]), {}, 'Été', 'utf-8', false],
    ['UTF-16 with a mark, little end first', bytes([0xff, 0xfe], utf16('Été', true)), {}, 'Été', 'utf-16le', false],
    ['UTF-16 with a mark, big end first', bytes([0xfe, 0xff], utf16('Été', false)), {}, 'Été', 'utf-16be', false],
    ['UTF-16 without a mark', bytes(utf16('Un texte', true)), {}, 'Un texte', 'utf-16le', false],
    ['windows-1252, guessed', bytes(ascii('L'), 0x92, 0xe9, ascii('t'), 0xe9), {}, 'L’été', 'windows-1252', true],
    [
      'a declared charset',
      bytes(ascii('prix 3 '), 0xa4),
      { declared: 'ISO-8859-15' },
      'prix 3 €',
      'iso-8859-15',
      false,
    ],
    [
      'the charset of a page',
      bytes(ascii('<meta charset="windows-1250"><p>'), 0xe8),
      { isHtml: true },
      '<meta charset="windows-1250"><p>č',
      'windows-1250',
      false,
    ],
    [
      'an http-equiv charset',
      bytes(ascii('<META http-equiv=Content-Type content="text/html; charset=iso-8859-2">'), 0xe8),
      { isHtml: true },
      '<META http-equiv=Content-Type content="text/html; charset=iso-8859-2">č',
      'iso-8859-2',
      false,
    ],
    ['UTF-8 that is declared as Latin-1', utf8('Été'), { declared: 'iso-8859-1' }, 'Été', 'utf-8', false],
    [
      'Latin-1 that is declared as UTF-8',
      bytes(0xc9, ascii('t'), 0xe9),
      { declared: 'utf-8' },
      'Été',
      'windows-1252',
      true,
    ],
    ['an unknown charset', bytes(0xc9, ascii('t')), { declared: 'x-none' }, 'Ét', 'windows-1252', true],
    ['nothing at all', bytes(), {}, '', 'utf-8', false],
  ])('reads %s', (_, given, options, text, charset, guessed) => {
    expect(decodeText(given, options)).toEqual({ text, charset, guessed });
  });

  it.each([
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['a zip', bytes(ascii('PK'), 3, 4, 0x14, 0, 0, 0, 8, 0)],
    ['control characters in another charset', bytes(0xc9, 1, 2, 3)],
    ['a cut UTF-16', bytes([0xff, 0xfe, 0x41])],
    ['a lone surrogate in UTF-16', bytes([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
    ['invalid UTF-8 behind a mark', bytes([0xef, 0xbb, 0xbf, 0xff])],
  ])('refuses %s', (_, given) => {
    expect(() => decodeText(given)).toThrow('file_unreadable');
  });
});
