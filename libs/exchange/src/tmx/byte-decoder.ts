import { withWindowsMarks } from '../text/decode-text.js';
import { TmxStop } from './tmx-fault.js';

/** Encodings in which one byte is one character. */
const ONE_BYTE = /^(?:windows-125\d|windows-874|iso-8859-.*|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/;

/** Characters of windows-1252 that stand where Latin-1 has only control characters. */
const WINDOWS_ONLY = /[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/**
 * Decodes bytes that come piece by piece; where the pieces are cut makes no difference. Nothing is ever replaced.
 */
export class ByteDecoder {
  private readonly decoder: TextDecoder;
  /** Whether a reader can begin anywhere between two characters; not in some encodings of Asia, which keep a state. */
  private readonly isStateless: boolean;
  /** True: there was a character that windows-1252 has and Latin-1 has not. */
  isWindowsOnly = false;
  /** The first bytes of a character of which the rest has not come. */
  private begun = new Uint8Array(0);

  /** @param encoding canonical name (WHATWG Encoding) */
  constructor(private readonly encoding: string) {
    this.isStateless = encoding.startsWith('utf-') || ONE_BYTE.test(encoding);
    this.decoder = this.fresh();
  }

  /** The text so far, and whether the bytes behind it cannot be read. After that the decoder is of no use. */
  decode(piece: Uint8Array): { text: string; isBroken: boolean } {
    const bytes = this.begun.length === 0 ? piece : joined(this.begun, piece);
    const whole = bytes.length - unfinished(bytes, this.encoding);
    try {
      const text = this.marked(this.decoder.decode(bytes.subarray(0, whole), { stream: !this.isStateless }));
      this.begun = bytes.slice(whole);
      return { text, isBroken: false };
    } catch {
      return { text: this.readablePart(bytes.subarray(0, whole)), isBroken: true };
    }
  }

  /** @throws TmxStop `cut-short` when the bytes end within a character */
  end(): void {
    try {
      this.decoder.decode();
    } catch {
      throw new TmxStop('cut-short');
    }
    if (this.begun.length > 0) throw new TmxStop('cut-short');
  }

  /** What comes before the first byte at fault. */
  private readablePart(bytes: Uint8Array): string {
    if (!this.isStateless) return '';
    let readable = 0;
    let broken = bytes.length;
    while (broken - readable > 1) {
      const middle = (readable + broken) >>> 1;
      if (this.attempt(bytes.subarray(0, middle)) === undefined) broken = middle;
      else readable = middle;
    }
    return this.attempt(bytes.subarray(0, readable)) ?? '';
  }

  private attempt(bytes: Uint8Array): string | undefined {
    try {
      return this.marked(this.fresh().decode(bytes.subarray(0, bytes.length - unfinished(bytes, this.encoding))));
    } catch {
      return undefined;
    }
  }

  private fresh(): TextDecoder {
    return new TextDecoder(this.encoding, { fatal: true, ignoreBOM: true });
  }

  private marked(text: string): string {
    if (this.encoding !== 'windows-1252') return text;
    const marked = withWindowsMarks(text);
    this.isWindowsOnly ||= WINDOWS_ONLY.test(marked);
    return marked;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** How many bytes at the end begin a character that the bytes do not finish. */
function unfinished(bytes: Uint8Array, encoding: string): number {
  if (encoding === 'utf-8') return unfinishedUtf8(bytes);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return 0;
  const odd = bytes.length % 2;
  const high = bytes[bytes.length - odd - (encoding === 'utf-16le' ? 1 : 2)] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? odd + 2 : odd;
}

function unfinishedUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}
