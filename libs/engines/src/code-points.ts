/** The length of a text in Unicode code points, the unit in which engines bill. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
