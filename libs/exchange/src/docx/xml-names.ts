const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  // The strict form of the standard.
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
};

/** The usual prefix of a namespace that the reader knows; empty for any other, and for none. */
export function usualPrefix(uri: string): string {
  return Object.hasOwn(NAMESPACES, uri) ? (NAMESPACES[uri] ?? '') : '';
}

export function usualName(uri: string, local: string): string {
  const prefix = usualPrefix(uri);
  return prefix === '' ? local : `${prefix}:${local}`;
}
