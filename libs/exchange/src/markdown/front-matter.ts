import type { Locale } from '@triptych/domain';

/**
 * The length of the front matter of a source: properties in YAML between two lines of hyphens at its very beginning.
 * A rule there is no front matter: the next line names a property.
 */
export function frontMatterLength(markdown: string): number {
  const opening = /^---[ \t]*\r?\n(?=[\w"'-][^\r\n]*:|#|---)/.exec(markdown);
  if (!opening) return 0;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\r\n]))/m.exec(markdown.slice(opening[0].length));
  return closing ? opening[0].length + closing.index + closing[0].length : 0;
}

/** The length of what stands before the Markdown: a byte order mark and front matter. */
export function headLength(markdown: string): number {
  const mark = markdown.startsWith('\uFEFF') ? 1 : 0;
  return mark + frontMatterLength(markdown.slice(mark));
}

/** What stands before the first text, with the language of the front matter changed where it is named. */
export function translatedHead(markdown: string, from: Locale, to: Locale): string {
  const length = headLength(markdown);
  const property = new RegExp(`^((?:lang|language|locale)[ \\t]*:[ \\t]*["']?)${from}(?=["']?[ \\t]*\\r?$)`, 'm');
  return markdown.slice(0, length).replace(property, `$1${to}`) + markdown.slice(length);
}
