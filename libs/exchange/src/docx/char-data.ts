import type { InlinePart } from '@triptych/domain';

type TextPart = Extract<InlinePart, { kind: 'text' }>;

const TOKEN = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|&(#?[0-9a-z]+);|\r\n?|\n/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The content of an element that holds only text, piece by piece: what stands for something else than itself is a part of
 * its own. A line break in the file is a space in Word.
 */
export function textParts(raw: string): TextPart[] {
  const parts: TextPart[] = [];
  const add = (text: string, markup = text): void => {
    if (markup !== '') parts.push({ kind: 'text', text, markup });
  };
  let done = 0;
  for (const { 0: token, 1: data, 2: reference, index } of raw.matchAll(TOKEN)) {
    add(raw.slice(done, index));
    done = index + token.length;
    if (data !== undefined) {
      add(data, token);
    } else if (reference !== undefined) {
      add(resolved(reference), token);
    } else {
      add(token.startsWith('<') ? '' : ' ', token);
    }
  }
  add(raw.slice(done));
  return parts;
}

export function decodedText(raw: string): string {
  return textParts(raw)
    .map(({ text }) => text)
    .join('');
}

/** The parser has refused every reference that stands for no character. */
function resolved(reference: string): string {
  if (!reference.startsWith('#')) return NAMED[reference] ?? '';
  const hex = /^#x(.*)$/i.exec(reference)?.[1];
  return String.fromCodePoint(hex === undefined ? Number(reference.slice(1)) : Number.parseInt(hex, 16));
}
