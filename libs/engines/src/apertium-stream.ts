/** Characters that mean something in Apertium's stream format. */
const RESERVED = /[[\]{}^$@\\/<>]/g;
/** Every white space but a single plain space is formatting: it travels in a superblank, untouched. */
const FORMATTING = /(?! (?! ))\s+/g;
/** An empty superblank: a text never makes one (its brackets are escaped), so it marks the end of the answer. */
const END = '[]';

/**
 * Prepares a plain text for a mode's programs. The full stop before the end, as `apertium-destxt` writes it, tells the
 * tagger where the sentence ends.
 */
export function toStream(text: string): string {
  const escaped = text.replaceAll('\0', '').replace(RESERVED, '\\$&');
  return escaped.replace(FORMATTING, '[$&]') + '.' + END;
}

/**
 * Reads what a mode's programs gave back for `toStream`.
 * @returns undefined when the end is missing: a program died on the way, and the rest passed on what it had
 */
export function fromStream(stream: string): string | undefined {
  const end = stream.lastIndexOf(END);
  if (end === -1) return undefined;
  // The added stop is gone when the last word was an abbreviation that took it for its own.
  const body = stream.slice(0, end).replace(/\.$/, '') + stream.slice(end + END.length);
  return body.replace(/\\([\s\S])|[[\]]/g, (_, escaped: string | undefined) => escaped ?? '');
}
