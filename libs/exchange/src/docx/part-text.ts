import { DomainError } from '@triptych/domain';

/** Parts of a package are UTF-8 or UTF-16 (ECMA-376, part 2, section 6.3.4). */
const UTF8 = /^(?:utf-?8|us-ascii|ascii)$/i;
const DECLARATION = /^\uFEFF?<\?xml\s[^>]{0,200}\?>/;
const ENCODING = /(\sencoding\s*=\s*)("[^"]*"|'[^']*')/;

/**
 * The text of a part. UTF-8 comes out unit for unit; what comes in UTF-16 is declared as UTF-8 in the result, which is
 * how it is written back.
 * @throws DomainError `file_unreadable` for bytes that are not what they say
 */
export function partText(bytes: Uint8Array, part: string): string {
  const utf16 = utf16Of(bytes);
  const text = decoded(bytes, utf16 ?? 'utf-8');
  const declaration = DECLARATION.exec(text ?? '')?.[0] ?? '';
  const declared = ENCODING.exec(declaration)?.[2]?.slice(1, -1);
  if (text !== undefined) {
    if (utf16 !== undefined) return declaration.replace(ENCODING, '$1"UTF-8"') + text.slice(declaration.length);
    if (declared === undefined || UTF8.test(declared)) return text;
  }
  throw new DomainError('file_unreadable', { part, reason: 'an encoding that is not what it says' });
}

/** Undefined for bytes that are not in the encoding. A mark of UTF-8 at the start stays. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16Of([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}
