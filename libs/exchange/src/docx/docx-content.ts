/**
 * Stands in front of each part of a stored Word text, with the name of the part and a line feed behind it. No XML 1.0
 * document can hold this character (section 2.2).
 */
export const PART_MARK = '\u001E';

/** The stored text of a Word file: its parts that hold text, one behind the other. */
export function docxContent(parts: Iterable<readonly [name: string, xml: string]>): string {
  return [...parts].map(([name, xml]) => `${PART_MARK}${name}\n${xml}`).join('');
}

/** Divides a stored Word text, or one that was written back, into its parts by their names. */
export function docxParts(content: string): ReadonlyMap<string, string> {
  const pieces = content.split(PART_MARK).slice(1);
  return new Map(
    pieces.map((piece) => {
      const lineEnd = piece.indexOf('\n');
      return [piece.slice(0, lineEnd), piece.slice(lineEnd + 1)] as const;
    }),
  );
}
