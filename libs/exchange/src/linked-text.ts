/** A stretch of a text: plain, or an address that a reader may follow. */
export interface TextPart {
  readonly text: string;
  /** Always http:, https: or mailto:; null for plain text. */
  readonly href: string | null;
}

/** An address with its scheme, or an ASCII e-mail address, also after a written `mailto:`. Nothing else becomes a link. */
const ADDRESS =
  /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"“”«»`\\^{|}\p{Cc}\p{Cf}]+|(?<![\p{L}\p{N}._%+-])(?:mailto:)?[\w.+-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+(?![\p{L}\p{N}_@-])/giu;

/** Cuts a text into plain stretches and links. The parts joined are the text. */
export function linkedText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutClosingMarks(match[0]);
    const href = hrefOf(address);
    if (href === null) continue;
    if (match.index > done) parts.push({ text: text.slice(done, match.index), href: null });
    parts.push({ text: address, href });
    done = match.index + address.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), href: null });
  return parts;
}

function hrefOf(address: string): string | null {
  if (/^https?:\/\/[\p{L}\p{N}[]/iu.test(address)) return address;
  if (/^https?:/i.test(address)) return null;
  return /^mailto:/i.test(address) ? address : `mailto:${address}`;
}

/** A sentence's own mark after an address is not part of it; a closing bracket is when it was opened inside. */
function withoutClosingMarks(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  while (/[.,;:!?…’'»”)\]*_]/u.test(address.charAt(end - 1))) {
    if (address.charAt(end - 1) === ')') {
      if (unopened <= 0) break;
      unopened -= 1;
    }
    end -= 1;
  }
  return address.slice(0, end);
}
