/** Two letters that stand for a name: of its first and its last word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
