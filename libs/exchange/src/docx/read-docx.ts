import { DomainError, type BlockType, type Locale } from '@triptych/domain';
import { segmentUnits, type ReadingOptions, type SourceUnit } from '@triptych/segmentation';
import type { SourceDocument, SourceNotice } from '../source-document.js';
import { acceptChanges } from './accept-changes.js';
import { docxContent, PART_MARK } from './docx-content.js';
import { parseXml } from './parse-xml.js';
import { WordNumbering } from './word-numbering.js';
import { WordPackage, type PackageParts } from './word-package.js';
import { WordStyles } from './word-styles.js';
import { wordUnits, type PartKind, type WordUnit } from './word-units.js';
import { childrenOf, type XmlElement } from './xml-element.js';

/** All parts with text together, in UTF-16 units: some thousand pages. */
const MAX_LENGTH = 20_000_000;
const PARTS_BESIDE: readonly PartKind[] = ['footnotes', 'endnotes', 'header', 'footer'];

interface TextPart {
  readonly name: string;
  readonly kind: PartKind;
  readonly xml: string;
  readonly root: XmlElement;
  readonly changes: number;
}

/**
 * Reads a Word document: the main part, then footnotes, endnotes, headers and footers. `docxParts` divides the `content`
 * into these parts again. Tracked changes are accepted, which is the one thing in which the content differs from the file.
 * Comments, field instructions, hidden text and alternative texts of pictures are not offered for translation.
 * @param parts of the package by name
 * @throws DomainError `file_type_unknown`, `file_unreadable`, `markup_too_deep`, `text_too_long`
 */
export function readDocx(
  parts: PackageParts,
  locale: Locale | undefined,
  options: ReadingOptions = {},
): SourceDocument {
  const file = new WordPackage(parts);
  const texts = textParts(file);
  const styles = new WordStyles(rootOf(file, 'styles'));
  const numbering = new WordNumbering(rootOf(file, 'numbering'), styles);
  const content = docxContent(texts.map(({ name, xml }) => [name, xml]));
  const units: WordUnit[] = [];
  let offset = 0;
  for (const { name, kind, xml, root } of texts) {
    offset += PART_MARK.length + name.length + 1;
    const addresses = addressesOf(file, name);
    const context = {
      xml,
      styles,
      numbering,
      addressOf: (id: string) => addresses.get(id),
      styleName: (id: string) => styles.nameOf(id),
    };
    for (const unit of wordUnits(root, kind, context)) units.push(moved(unit, offset));
    offset += xml.length;
  }
  return { ...segmentUnits(sourceUnits(content, units), locale, options), content, notices: noticesOf(file, texts) };
}

/** @throws DomainError `text_too_long` */
function textParts(file: WordPackage): TextPart[] {
  const beside = PARTS_BESIDE.flatMap((kind) => file.related(file.main, kind).map((name) => ({ name, kind })));
  const all = [{ name: file.main, kind: 'document' as PartKind }, ...beside];
  let length = 0;
  return all.map(({ name, kind }) => {
    const text = file.text(name);
    length += text.length;
    if (length > MAX_LENGTH) throw new DomainError('text_too_long', { limit: MAX_LENGTH, length });
    const submitted = parseXml(text, name);
    const { xml, count } = acceptChanges(text, submitted);
    return { name, kind, xml, root: xml === text ? submitted : parseXml(xml, name), changes: count };
  });
}

function rootOf(file: WordPackage, kind: string): XmlElement | undefined {
  const [name] = file.related(file.main, kind);
  return name === undefined ? undefined : parseXml(file.text(name), name);
}

/** Where the links of a part lead, of the addresses that may be shown. */
function addressesOf(file: WordPackage, part: string): ReadonlyMap<string, string> {
  const links = file.relationshipsOf(part).filter(({ kind, isExternal }) => kind === 'hyperlink' && isExternal);
  return new Map(
    links.filter(({ target }) => /^(?:https?|mailto):/i.test(target)).map(({ id, target }) => [id, target]),
  );
}

function moved(unit: WordUnit, offset: number): WordUnit {
  return { ...unit, start: unit.start + offset, end: unit.end + offset, unitEnd: unit.unitEnd + offset };
}

function sourceUnits(content: string, units: readonly WordUnit[]): SourceUnit[] {
  if (units.length === 0) return [{ prefix: content, content: [], separatorAfter: '' }];
  const types = typesOf(units);
  let done = 0;
  return units.map(({ start, end, unitEnd, parts, marker }, index) => {
    const type = types[index];
    const prefix = content.slice(done, start);
    done = index === units.length - 1 ? content.length : unitEnd;
    const separatorAfter = content.slice(end, done);
    return { prefix, content: parts, separatorAfter, ...(marker && { marker }), ...(type && { type }) };
  });
}

/** A release has one headline: the title or, where no text has that style, the first heading of the first level. */
function typesOf(units: readonly WordUnit[]): (BlockType | undefined)[] {
  const isInBody = ({ place }: WordUnit): boolean => place !== 'footnote' && place !== 'running-head';
  const roles = units.map((unit) => (isInBody(unit) ? unit.role : undefined));
  const title = roles.findIndex((role) => role?.kind === 'title');
  const headline = title >= 0 ? title : roles.findIndex((role) => role?.kind === 'heading' && role.level === 1);
  return units.map(({ place }, index) => {
    if (index === headline) return 'headline';
    const role = roles[index];
    if (role === undefined) return place;
    return role.kind === 'type' ? role.type : 'subheading';
  });
}

function noticesOf(file: WordPackage, texts: readonly TextPart[]): SourceNotice[] {
  const changes = texts.reduce((sum, part) => sum + part.changes, 0);
  const comments = childrenOf(rootOf(file, 'comments'), 'w:comment').length;
  return [
    ...(changes > 0 ? [{ kind: 'tracked-changes-accepted', count: changes } as const] : []),
    ...(comments > 0 ? [{ kind: 'comments-left-out', count: comments } as const] : []),
  ];
}
