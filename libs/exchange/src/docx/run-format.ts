import type { CodeType } from '@triptych/domain';
import { childOf, isOn, valueOf, type XmlElement } from './xml-element.js';

/** How the text of a run looks: a key to compare by, and what of it a translator has to know. */
export interface RunFormat {
  readonly key: string;
  readonly types: readonly CodeType[];
  /** White space in it looks like white space in any other format. */
  readonly hidesInSpace: boolean;
}

/** Properties that do not change how French, English and Spanish text looks. */
const UNSEEN: ReadonlySet<string> = new Set([
  'w:lang',
  'w:noProof',
  'w:bCs',
  'w:iCs',
  'w:szCs',
  'w:cs',
  'w:rtl',
  'w:eastAsianLayout',
  'w:snapToGrid',
  'w:webHidden',
  'w:kern',
]);
/** Attributes of `w:rFonts` for other scripts. */
const UNSEEN_FONTS = /^w:(?:cs|eastAsia|cstheme|eastAsiaTheme|hint)$/;
/** Properties that show on a space too. */
const SEEN_IN_SPACE: readonly string[] = ['w:u', 'w:strike', 'w:dstrike', 'w:highlight', 'w:shd', 'w:bdr', 'w:rStyle'];
/** Character styles that say what they do, in any language of Word. */
const STYLE_TYPES: Readonly<Record<string, CodeType>> = { strong: 'bold', emphasis: 'italic' };

/**
 * @param properties of the run
 * @param styleName the name of a character style by its id
 */
export function runFormat(
  properties: XmlElement | undefined,
  styleName: (id: string) => string | undefined,
): RunFormat {
  const seen = (properties?.children ?? []).filter(({ name }) => !UNSEEN.has(name));
  const key = seen
    .map(describe)
    .filter((description) => description !== '')
    .sort()
    .join(';');
  return {
    key,
    types: typesOf(properties, styleName),
    hidesInSpace: !seen.some(({ name }) => SEEN_IN_SPACE.includes(name)),
  };
}

/** True for text that Word does not show. */
export function isHidden(run: XmlElement): boolean {
  return isOn(childOf(run, 'w:rPr'), 'w:vanish');
}

/** What a run adds to the text around it, in one word. */
export function codeType(format: RunFormat, around: RunFormat | undefined): CodeType {
  return format.types.find((type) => !around?.types.includes(type)) ?? 'other';
}

function describe({ name, attributes }: XmlElement): string {
  const kept = Object.entries(attributes).filter(([key]) => name !== 'w:rFonts' || !UNSEEN_FONTS.test(key));
  if (name === 'w:rFonts' && kept.length === 0) return '';
  return `${name}(${kept
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(',')})`;
}

function typesOf(
  properties: XmlElement | undefined,
  styleName: (id: string) => string | undefined,
): readonly CodeType[] {
  if (properties === undefined) return [];
  const types: CodeType[] = [];
  const raised = valueOf(properties, 'w:vertAlign');
  if (raised === 'superscript' || raised === 'subscript') types.push(raised);
  if (isOn(properties, 'w:b')) types.push('bold');
  if (isOn(properties, 'w:i')) types.push('italic');
  if (isOn(properties, 'w:u')) types.push('underlined');
  if (isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')) types.push('struck');
  const style = valueOf(properties, 'w:rStyle');
  const ofStyle = style === undefined ? undefined : STYLE_TYPES[(styleName(style) ?? style).toLowerCase()];
  return ofStyle === undefined || types.includes(ofStyle) ? types : [...types, ofStyle];
}
