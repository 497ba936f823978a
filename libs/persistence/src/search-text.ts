/** The form in which text is searched: without case and accents, in Unicode, alike on both databases. */
export function searchText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** LIKE patterns (escape character `\`), one for each word that must occur; what people type is never a pattern. */
export function searchPatterns(query: string): string[] {
  const words = searchText(query)
    .split(/[\s\0]+/)
    .filter((word) => word !== '');
  return words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
