import { inEachBlock } from './in-each-block.js';
import type { SourceCheck } from './source-check.js';

/** What the bytes 0x80 to 0x9F are in Windows-1252; a space where it has nothing (WHATWG Encoding, index-windows-1252). */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const CONTINUATION = `[\\u0080-\\u00BF${WINDOWS_1252.replaceAll(' ', '')}]`;
/** UTF-8 read as Latin: the first byte of two (U+0080 to U+00FF) or of three (U+2000 to U+2FFF) and the bytes after it. */
const MISREAD = new RegExp(`[ÂÃ]${CONTINUATION}|â${CONTINUATION}{2}`, 'gu');

/** UTF-8 that some program read as Windows-1252: Ã© for é, â€™ for ’. The fix reads it again as what it is. */
export const mojibake: SourceCheck = {
  id: 'mojibake',
  run: (release) =>
    inEachBlock('mojibake', release, ({ text }) =>
      [...text.matchAll(MISREAD)].flatMap(({ 0: found, index }) => {
        const fix = decoded(found);
        if (fix === undefined) return [];
        return [{ span: { start: index, end: index + found.length }, fix, params: { found, right: fix } }];
      }),
    ),
};

function decoded(misread: string): string | undefined {
  const [first = 0, ...rest] = [...misread].map(byteOf);
  const code = rest.reduce((bits, byte) => bits * 64 + (byte & 0x3f), first & (rest.length === 1 ? 0x1f : 0x0f));
  // A control character is not what anybody wrote; a run that spells one is something else.
  const isWritten = rest.length === 1 ? code >= 0xa0 : code >= 0x2010 && code < 0x2800;
  return isWritten ? String.fromCodePoint(code) : undefined;
}

function byteOf(character: string): number {
  const place = WINDOWS_1252.indexOf(character);
  return character !== ' ' && place >= 0 ? 0x80 + place : character.charCodeAt(0);
}
