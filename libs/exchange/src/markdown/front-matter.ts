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
