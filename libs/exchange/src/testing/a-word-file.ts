const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${RELATIONSHIPS}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The content of the parts of a Word file; what is absent, the file does not have. */
export interface WordFileContent {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly comments?: string;
  /** Addresses of links by the id of their relationship. */
  readonly links?: Readonly<Record<string, string>>;
  readonly mainType?: string;
}

/** The parts of a small Word file, as a package gives them. */
export function aWordFile({ body, links = {}, mainType = MAIN, ...beside }: WordFileContent): Map<string, Uint8Array> {
  const parts = Object.entries(beside).map(([kind, content]) => ({ kind, name: `${kind}.xml`, content }));
  const related = [
    ...parts.map(({ kind, name }) => relationship(kind, kind, name)),
    ...Object.entries(links).map(([id, target]) => relationship(id, 'hyperlink', target, ' TargetMode="External"')),
  ];
  return encoded({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(related),
    ...Object.fromEntries(parts.map(({ kind, name, content }) => [`word/${name}`, root(ROOTS[kind] ?? kind, content)])),
  });
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr' };

/** A paragraph of runs, given as XML or as plain text. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run of one text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function root(name: string, content: string): string {
  return `${DECLARATION}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

function relationship(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"${mode}/>`;
}

function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function encoded(parts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
}
