const IN_CONTENT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const IN_QUOTES: Readonly<Record<string, string>> = { ...IN_CONTENT, '"': '&quot;', "'": '&#39;' };

/** A text as it stands between tags. No-break spaces stay characters; controls that HTML forbids are shown as lost. */
export function encodeText(text: string): string {
  return shown(text).replace(/[&<>]/g, (character) => IN_CONTENT[character] ?? character);
}

/**
 * A text as it stands in an attribute.
 * @param quote the quotation mark around it; empty when there is none, in which case the marks are written too
 */
export function encodeAttribute(text: string, quote: string): string {
  const mark = quote === '' ? '"' : quote;
  const encoded = shown(text).replace(/[&<>"']/g, (character) =>
    /["']/.test(character) && character !== mark ? character : (IN_QUOTES[character] ?? character),
  );
  return quote === '' ? `"${encoded}"` : encoded;
}

function shown(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD');
}
