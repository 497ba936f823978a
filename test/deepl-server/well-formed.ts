const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
/** XML knows five by name. */
const ENTITY = /&(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);/g;
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** True for a fragment of XML whose tags are closed in order, whose `<` and `&` are escaped and that holds no controls. */
export function isWellFormed(fragment: string): boolean {
  if (NO_CHARACTER.test(fragment)) return false;
  const open: string[] = [];
  let text = '';
  let end = 0;
  for (const token of fragment.matchAll(TOKEN)) {
    text += fragment.slice(end, token.index);
    end = token.index + token[0].length;
    const [, closed, opened, , empty] = token;
    if (closed !== undefined && open.pop() !== closed) return false;
    if (opened !== undefined && empty === '') open.push(opened);
  }
  text += fragment.slice(end);
  return open.length === 0 && !/[<&]/.test(text.replace(ENTITY, ''));
}

/** A text without its tags: they are not billed when tag handling is on. */
export function withoutTags(fragment: string): string {
  return fragment.replace(/<[^<>]*>/g, '');
}
