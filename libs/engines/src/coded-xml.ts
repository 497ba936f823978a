import { codedParts, codeTag, type CodedText, type InlineCode } from '@triptych/domain';

/** Every character that XML 1.0 cannot hold in any form (section 2.2). */
const NEVER_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const ELEMENT = /<x\s+id\s*=\s*(?:"(\d{1,6})"|'(\d{1,6})')\s*(\/?)>|<\/x\s*>/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{0,31}));/gi;
/** Stands for what cannot be read: no XML holds it. */
const NUL = '\0';
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * A coded text as the content of an XML element: `<x id="1">…</x>` for a pair, `<x id="2"/>` for any other code.
 * @returns undefined for what XML cannot say: pairs that do not nest, most control characters
 */
export function toXml({ text, codes }: CodedText): string | undefined {
  if (NEVER_IN_XML.test(text)) return undefined;
  const open: InlineCode[] = [];
  let xml = '';
  for (const part of codedParts(text, codes)) {
    if (part.kind === 'text') xml += escaped(part.text);
    else if (part.code.kind !== 'pc') xml += `<x id="${part.code.id}"/>`;
    else if (part.end === 'open') {
      open.push(part.code);
      xml += `<x id="${part.code.id}">`;
    } else {
      if (open.pop() !== part.code) return undefined;
      xml += '</x>';
    }
  }
  return open.length === 0 ? xml : undefined;
}

/**
 * Reads back what became of `toXml`. Whether every tag is there and in its place is for `keepsTags` to say.
 * @returns undefined for anything but words and elements of these codes
 */
export function fromXml(xml: string, codes: readonly InlineCode[]): string | undefined {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const open: InlineCode[] = [];
  let text = '';
  let done = 0;
  for (const found of xml.matchAll(ELEMENT)) {
    const words = decoded(xml.slice(done, found.index));
    if (words === undefined) return undefined;
    text += words;
    done = found.index + found[0].length;
    const id = found[1] ?? found[2];
    if (id === undefined) {
      const code = open.pop();
      if (!code) return undefined;
      text += closingTag(code);
      continue;
    }
    const code = byId.get(Number(id));
    if (!code) return undefined;
    text += openingTag(code);
    if (found[3] === '/') text += closingTag(code);
    else open.push(code);
  }
  const rest = decoded(xml.slice(done));
  return rest === undefined || open.length > 0 ? undefined : text + rest;
}

function openingTag({ id, kind }: InlineCode): string {
  return codeTag(id, kind === 'ph' ? 'single' : kind === 'ec' ? 'close' : 'open');
}

/** Only a pair has one: the elements of other codes are empty. */
function closingTag({ id, kind }: InlineCode): string {
  return kind === 'pc' ? codeTag(id, 'close') : '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Character data without its entities; undefined where it holds other markup or an entity that XML does not know. */
function decoded(data: string): string | undefined {
  const text = data.replace(ENTITY, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? NUL;
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return point > 0x10ffff ? NUL : String.fromCodePoint(point);
  });
  return data.includes('<') || text.includes(NUL) ? undefined : text;
}
