/** Characters that no XML 1.0 file can hold, escaped or not (section 2.2). */
const IMPOSSIBLE = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const IN_TEXT = /[&<>\r]/g;
const IN_ATTRIBUTE = /[&<>"\t\n\r]/g;
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A name and value; one without a value is not written. */
export type XmlAttribute = readonly [name: string, value: string | undefined];

/** Character data. A parser would turn a bare carriage return into a line feed. */
export function xmlText(text: string): string {
  return text.replace(IN_TEXT, reference);
}

/** A start tag. In a value, a parser would turn bare white space into spaces. */
export function startTag(name: string, attributes: readonly XmlAttribute[]): string {
  const written = attributes.flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${value.replace(IN_ATTRIBUTE, reference)}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** XML without the characters that it cannot hold, and their names (`U+000B`), each once. */
export function withoutImpossible(xml: string): { xml: string; left: readonly string[] } {
  const found = xml.match(IMPOSSIBLE);
  if (found === null) return { xml, left: [] };
  const codes = [...new Set(found)].map((character) => character.charCodeAt(0)).sort((a, b) => a - b);
  const left = codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
  return { xml: xml.replace(IMPOSSIBLE, ''), left };
}

function reference(character: string): string {
  return REFERENCES[character] ?? `&#${character.charCodeAt(0)};`;
}
