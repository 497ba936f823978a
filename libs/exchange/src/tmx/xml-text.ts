/** Characters that no XML 1.0 file can hold, escaped or not (section 2.2). */
const IMPOSSIBLE = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const IN_TEXT = /[&<>\r]/g;
const IN_ATTRIBUTE = /[&<>"\t\n\r]/g;
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text without the characters that XML cannot hold. */
export function possibleInXml(text: string): string {
  return text.replace(IMPOSSIBLE, '');
}

/** Character data. A parser would turn a bare carriage return into a line feed. */
export function xmlText(text: string): string {
  return possibleInXml(text).replace(IN_TEXT, reference);
}

/** `name="value"`. A parser would turn bare white space into spaces. */
export function xmlAttribute(name: string, value: string): string {
  return `${name}="${possibleInXml(value).replace(IN_ATTRIBUTE, reference)}"`;
}

/** A start tag; attributes that are undefined are left out. */
export function startTag(name: string, attributes: readonly (readonly [string, string | undefined])[]): string {
  const written = attributes.flatMap(([key, value]) => (value === undefined ? [] : [` ${xmlAttribute(key, value)}`]));
  return `<${name}${written.join('')}>`;
}

function reference(character: string): string {
  return REFERENCES[character] ?? `&#${character.charCodeAt(0)};`;
}
