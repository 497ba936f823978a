/** A piece of well-formed XML. The `markup` of all tokens, joined, is the XML. */
export interface MarkupToken {
  readonly kind: 'open' | 'close' | 'empty' | 'text' | 'data' | 'other';
  readonly markup: string;
  /** Of a tag, with the prefix that the file uses; empty otherwise. */
  readonly name: string;
}

const TOKEN = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
const NAME = /^<\/?([^\s/>]+)/;

/** Divides XML that was parsed before. `data` is a CDATA section; `other` a comment or an instruction. */
export function markupTokens(xml: string): MarkupToken[] {
  return Array.from(xml.matchAll(TOKEN), ([markup]) => ({ kind: kindOf(markup), markup, name: nameOf(markup) }));
}

function kindOf(markup: string): MarkupToken['kind'] {
  if (!markup.startsWith('<')) return 'text';
  if (markup.startsWith('<![CDATA[')) return 'data';
  if (markup.startsWith('<!') || markup.startsWith('<?')) return 'other';
  if (markup.startsWith('</')) return 'close';
  return markup.endsWith('/>') ? 'empty' : 'open';
}

function nameOf(markup: string): string {
  return markup.startsWith('<!') || markup.startsWith('<?') ? '' : (NAME.exec(markup)?.[1] ?? '');
}
