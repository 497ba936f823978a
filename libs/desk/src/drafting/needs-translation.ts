const ADDRESS = /^(?:[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+|https?:\/\/\S+)$/u;

/** False for what reads the same in every language: no letter at all, or a bare address. */
export function needsTranslation(text: string): boolean {
  return /\p{L}/u.test(text) && !ADDRESS.test(text);
}
