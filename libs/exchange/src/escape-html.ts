const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML content and for quoted attributes. Control characters that HTML forbids are shown as lost (U+FFFD). */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD');
}

/** An address that may stand in a public page: relative or http(s). Undefined for any other scheme, however disguised. */
export function safeHref(href: string): string | undefined {
  // Browsers drop white space and controls before they read the scheme (WHATWG URL, section 4.4).
  const read = href.replace(/[\p{Cc}\p{Zs}]/gu, '');
  return /^[a-z][a-z\d+.-]*:/i.test(read) && !/^https?:\/\//i.test(read) ? undefined : read;
}
