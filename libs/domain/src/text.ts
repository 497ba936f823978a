/** A character that no text of the desk may hold. */
export interface ForbiddenCharacter {
  /** Position in UTF-16 units. */
  readonly index: number;
  /** As people write it: `U+0000`. */
  readonly name: string;
}

const FORBIDDEN = /[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * The first character that cannot be stored or exchanged faithfully: NUL, a lone surrogate, U+FFFE or U+FFFF.
 * Everything else, control characters included, is kept as it came.
 */
export function forbiddenCharacter(text: string): ForbiddenCharacter | undefined {
  const index = text.search(FORBIDDEN);
  if (index < 0) return undefined;
  return { index, name: `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}` };
}
