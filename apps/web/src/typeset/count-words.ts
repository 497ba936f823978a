const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,-](?=[\p{L}\p{N}]))*/gu;

/** Words as a newsroom counts them: `l’OIM`, `20-24` and `48,500` are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
