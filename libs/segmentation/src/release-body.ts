import type { BlockType } from '@triptych/domain';
import { isDatelineAlone } from './dateline.js';
import { hasWords, isProse, isQuotation, isShort, startsLowerCase } from './line-shape.js';
import { excluded, included, type LineRole } from './line-role.js';
import { isBulletAlone, type SourceLine } from './source-line.js';
import {
  hasContactData,
  isCaption,
  isEndMark,
  isFurniture,
  isLinkAlone,
  isMenuLink,
  opensBoilerplate,
  opensContact,
  opensNotes,
} from './wording.js';

type Section = 'body' | 'notes' | 'boilerplate' | 'contact' | 'furniture';

const ENUMERATOR = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/u;

/**
 * Reads the lines under the lead. Nothing is excluded but bullets alone, known links of a page with the short lines
 * that follow them, and, under a page with a menu, the short lines after the contact.
 */
export function readBody(lines: readonly SourceLine[], from: number, hasMenu: boolean): LineRole[] {
  let section: Section = 'body';
  return lines.slice(from).map((line, offset) => {
    const index = from + offset;
    const [role, next] = roleOf(lines, index, section, hasMenu);
    section = next;
    return role;
  });
}

function roleOf(lines: readonly SourceLine[], index: number, section: Section, hasMenu: boolean): [LineRole, Section] {
  const line = lines[index] as SourceLine;
  const { text, body } = line;
  if (isFurniture(body) || (hasMenu && isMenuLink(body))) return [excluded('after-contact'), 'furniture'];
  if (line.type !== undefined) return namedRole(line.type, body, section);
  if (isBulletAlone(line)) return [excluded('bullet-alone'), section];
  if (!hasWords(text) || isEndMark(text)) return [included('end-mark'), 'body'];
  if (opensNotes(body)) return [included('notes-to-editors'), isShort(body) || body.endsWith(':') ? 'notes' : 'body'];
  if (opensBoilerplate(body)) return [included('boilerplate'), 'boilerplate'];
  if (opensContact(body)) return [included('media-contact'), 'contact'];
  switch (section) {
    case 'notes':
      return [included('notes-to-editors'), section];
    case 'boilerplate':
      return hasMenu && isShort(body) ? [excluded('after-contact'), section] : [included('boilerplate'), section];
    case 'contact':
      return contactRole(lines, index, hasMenu);
    case 'furniture':
      return isShort(body) && !hasContactData(body)
        ? [excluded('after-contact'), section]
        : [bodyRole(lines, index), 'body'];
    case 'body':
      return [bodyRole(lines, index), section];
  }
}

/** What the markup names. A heading ends the section above it, and belongs to the section that it opens. */
function namedRole(type: Exclude<BlockType, 'chrome'>, body: string, section: Section): [LineRole, Section] {
  if (type === 'list-item' && section === 'furniture' && isShort(body)) return [excluded('after-contact'), section];
  if (type !== 'subheading') return [included(type), section === 'furniture' ? 'body' : section];
  if (opensNotes(body)) return [included('notes-to-editors'), 'notes'];
  if (opensBoilerplate(body)) return [included('boilerplate'), 'boilerplate'];
  if (opensContact(body)) return [included('media-contact'), 'contact'];
  return [included(type), 'body'];
}

/** Contact data, and the names and offices that stand with them, until running text begins. */
function contactRole(lines: readonly SourceLine[], index: number, hasMenu: boolean): [LineRole, Section] {
  const { text } = lines[index] as SourceLine;
  if (hasContactData(text) || isLinkAlone(text)) return [included('media-contact'), 'contact'];
  if (isProse(text)) return [bodyRole(lines, index), 'body'];
  const belongs = lines.slice(index + 1, index + 4).some((next) => hasContactData(next.text));
  return [hasMenu && !belongs ? excluded('after-contact') : included('media-contact'), 'contact'];
}

function bodyRole(lines: readonly SourceLine[], index: number): LineRole {
  const line = lines[index] as SourceLine;
  const { text } = line;
  if (isListItem(lines, index)) return included('list-item');
  if (isCaption(text)) return included('caption');
  if (isQuotation(text)) return included('quotation');
  if (isLinkAlone(text)) return included('related-links');
  if (isDatelineAlone(text)) return included('dateline');
  return included(isSubheading(line, lines[index + 1]) ? 'subheading' : 'paragraph');
}

/**
 * A line with a bullet. A line with a dash is a line of dialogue unless the lines with dashes above it follow a colon;
 * a number or letter makes an item when a neighbour has one too.
 */
function isListItem(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index] as SourceLine;
  if (line.isDash)
    return (
      /[;,]$/u.test(line.text) ||
      startsLowerCase(line.body) ||
      lines[index - 1]?.text.endsWith(':') === true ||
      isDashAfterItem(lines, index)
    );
  if (line.marker !== '') return true;
  return isEnumerated(line) && (isEnumerated(lines[index - 1]) || isEnumerated(lines[index + 1]));
}

function isDashAfterItem(lines: readonly SourceLine[], index: number): boolean {
  const previous = lines[index - 1];
  return previous?.isDash === true && (/[;,]$/u.test(previous.text) || startsLowerCase(previous.body));
}

function isEnumerated(line: SourceLine | undefined): boolean {
  return line !== undefined && ENUMERATOR.test(line.text);
}

/** A short line without punctuation above running text or a list. */
function isSubheading({ text }: SourceLine, next: SourceLine | undefined): boolean {
  if (next === undefined || !isShort(text) || startsLowerCase(text) || hasContactData(text)) return false;
  return next.marker !== '' || next.type === 'list-item' || isProse(next.text) || isEnumerated(next);
}
