const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;

/** True for a fragment of XML whose tags are closed in order and whose `<` and `&` are escaped. */
export function isWellFormed(fragment: string): boolean {
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
