/** 1 to 26 for the letters a to z with any accent, 27 to 36 for digits, 0 for what stands between words. */
const CLASS = new Uint8Array(0x180);
/** Combining accents stand inside words and count for nothing. */
const FIRST_ACCENT = 0x300;
const LAST_ACCENT = 0x36f;
const FIRST_DIGIT = 27;
const BASE = 37;

/** Characters of a word that its code holds: six are the most that fit into 32 bits. */
export const CODED_CHARACTERS = 5;

for (let code = 0; code < CLASS.length; code += 1) {
  const base = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0);
  if (base >= 0x61 && base <= 0x7a) CLASS[code] = base - 0x60;
  else if (code >= 0x30 && code <= 0x39) CLASS[code] = FIRST_DIGIT + code - 0x30;
}
for (const [letter, like] of ['œo', 'Œo', 'æa', 'Æa', 'øo', 'Øo', 'ßs']) {
  CLASS[(letter ?? '').charCodeAt(0)] = (like ?? '').charCodeAt(0) - 0x60;
}

/**
 * Calls back for every run of Latin letters, and for every run of digits, with its length and a number that stands for its
 * first five characters without accents and case. Other scripts stand between words. Makes no strings, since it reads
 * every text of an import.
 */
export function eachWord(text: string, visit: (code: number, length: number, isNumber: boolean) => void): void {
  let code = 0;
  let length = 0;
  let inNumber = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_ACCENT && unit <= LAST_ACCENT) continue;
    const kind = unit < CLASS.length ? (CLASS[unit] ?? 0) : 0;
    const isDigit = kind >= FIRST_DIGIT;
    if (length > 0 && (kind === 0 || isDigit !== inNumber)) {
      visit(code, length, inNumber);
      code = length = 0;
    }
    if (kind === 0) continue;
    inNumber = isDigit;
    length += 1;
    if (length <= CODED_CHARACTERS) code = code * BASE + kind;
  }
  if (length > 0) visit(code, length, inNumber);
}

/** The number that `eachWord` gives for a word. */
export function wordCode(word: string): number {
  let found = 0;
  eachWord(word, (code) => {
    found = code;
  });
  return found;
}
