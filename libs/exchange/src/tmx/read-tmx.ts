import { ByteDecoder } from './byte-decoder.js';
import { GuardedXml } from './guarded-xml.js';
import { TmxDocument, type TmxItem } from './tmx-document.js';
import { TmxStop } from './tmx-fault.js';
import { HEAD_LENGTH, xmlEncoding } from './xml-encoding.js';

/** Bytes that are decoded and parsed at a time. */
const SLICE = 64 * 1024;
const DECLARED_WRONG = { kind: 'fault', severity: 'warning', reason: 'encoding-declared-wrong', line: 1 } as const;

/**
 * Reads a translation memory in TMX 1.1 to 1.4b, of any length in constant memory, in any encoding that the platform
 * knows: its header, each unit that has a text in two languages of the desk, and every fault with its reason and line.
 * It never throws for what is in the file: a file that cannot be read to its end gives what came before, then a fault of
 * severity `fatal`. How the bytes are cut into chunks makes no difference. Nothing outside the chunks is ever read.
 * Units are given as they are in the file: doubled ones are not merged, and `tuid` may not be unique.
 * @param chunks the bytes of the file; what they throw is thrown
 */
export async function* readTmx(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<TmxItem, void, undefined> {
  const document = new TmxDocument();
  const xml = new GuardedXml(document);
  try {
    let decoder: ByteDecoder | undefined;
    let isLatin1 = false;
    for await (const slice of slicesOf(chunks)) {
      if (decoder === undefined) {
        const encoding = xmlEncoding(slice);
        if (encoding.isDeclaredWrong) yield DECLARED_WRONG;
        isLatin1 = encoding.isLatin1;
        decoder = new ByteDecoder(encoding.name);
        parse(xml, decoder, slice.subarray(encoding.markLength));
      } else {
        parse(xml, decoder, slice);
      }
      yield* document.take();
    }
    decoder?.end();
    xml.end();
    if (isLatin1 && decoder?.isWindowsOnly === true) yield DECLARED_WRONG;
  } catch (error) {
    if (!(error instanceof TmxStop)) throw error;
    yield* document.take();
    const { reason, line = xml.line, detail } = error;
    yield { kind: 'fault', severity: 'fatal', reason, line, ...(detail !== undefined && { detail }) };
  }
}

function parse(xml: GuardedXml, decoder: ByteDecoder, slice: Uint8Array): void {
  const { text, isBroken } = decoder.decode(slice);
  xml.write(text);
  if (isBroken) throw new TmxStop('encoding-invalid');
}

/** The bytes in slices, of which the first is long enough for the declaration of the file. */
async function* slicesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (head !== undefined) {
      bytes = new Uint8Array(head.length + chunk.length);
      bytes.set(head);
      bytes.set(chunk, head.length);
      head = bytes.length < HEAD_LENGTH ? bytes : undefined;
      if (head !== undefined) continue;
    }
    for (let start = 0; start < bytes.length; start += SLICE) yield bytes.subarray(start, start + SLICE);
  }
  if (head !== undefined && head.length > 0) yield head;
}
