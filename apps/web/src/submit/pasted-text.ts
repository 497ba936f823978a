import type { TextFormat } from './handed-in.js';

/** What a paste hands in. */
export interface Pasted {
  readonly content: string;
  readonly format: TextFormat;
  readonly alternative: string | null;
}

/** Elements that say something of a text. What an editor of plain text puts on the clipboard has only div, span and br. */
const FORMATTED = /<(?:p|h[1-6]|[uo]l|li|table|blockquote|a|b|strong|i|em|u|s|sup|sub|img|figure)[\s/>]/i;
/** A page or a part of one that somebody copied as code. */
const MARKUP = /^\s*<(?:!doctype html|html|head|body|main|article|section|div|p|h[1-6]|ul|ol|table|figure)[\s>]/i;

/** The formatted text of a clipboard when it has form, its plain text otherwise. */
export function pastedText(html: string, text: string): Pasted {
  const fragment = fragmentOf(html);
  if (FORMATTED.test(fragment)) return { content: fragment, format: 'html', alternative: text === '' ? null : text };
  return { content: text, format: MARKUP.test(text) ? 'html' : 'text', alternative: null };
}

/** What was selected, without the frame that programs put around it. */
function fragmentOf(html: string): string {
  const selected = between(html, '<!--StartFragment-->', '<!--EndFragment-->');
  if (selected !== undefined) return selected;
  const body = between(html, '<body', '</body>');
  const inside = body === undefined ? html : body.slice(body.indexOf('>') + 1);
  return inside.replace(/^\s*<meta[\s/][^>]*>/i, '');
}

function between(html: string, start: string, end: string): string | undefined {
  const from = html.indexOf(start);
  const to = html.lastIndexOf(end);
  return from >= 0 && to > from ? html.slice(from + start.length, to) : undefined;
}
