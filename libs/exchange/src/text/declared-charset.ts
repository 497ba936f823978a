/** So far into a page its own charset is looked for (HTML standard, 13.2.3.2: at least 1024 bytes). */
const HEAD = 4096;
const XML_DECLARATION = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const META_CHARSET = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** The charset that the head of a page names for itself, as it is named there; null when it names none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return (XML_DECLARATION.exec(head) ?? META_CHARSET.exec(head))?.[1] ?? null;
}
