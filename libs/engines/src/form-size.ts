/** Bytes that one field takes in a form-encoded body, with its separator: `é` costs six, U+202F nine. */
export function formSize(name: string, value: string): number {
  return new URLSearchParams([[name, value]]).toString().length + 1;
}

/** The longest beginning of a text whose value in a form body stays within a number of bytes. Never cuts a character. */
export function fitForm(text: string, maxBytes: number): string {
  let characters = Array.from(text);
  let size = formSize('', text);
  while (size > maxBytes) {
    // Proportional steps reach the limit in a few rounds; the subtraction makes sure that each one gains.
    characters = characters.slice(0, Math.max(0, Math.floor((characters.length * maxBytes) / size) - 1));
    if (characters.length === 0) return '';
    size = formSize('', characters.join(''));
  }
  return characters.join('');
}
