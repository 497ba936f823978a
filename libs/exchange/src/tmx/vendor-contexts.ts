import type { TmxContext, TmxProperty } from './tmx-unit.js';
import { xmlText } from './xml-text.js';

interface ContextDialect {
  readonly level: 'unit' | 'variant';
  readonly previous: string;
  readonly next: string;
  /** True: the value is itself the XML of a `seg`. */
  readonly isXml?: boolean;
}

const OMEGAT: ContextDialect = { level: 'unit', previous: 'prev', next: 'next' };
const MEMOQ: ContextDialect = { level: 'variant', previous: 'x-context-pre', next: 'x-context-post', isXml: true };
const XTM: ContextDialect = { level: 'unit', previous: 'x-previous-source-text', next: 'x-next-source-text' };
const PHRASE: ContextDialect = { level: 'variant', previous: 'context_prev', next: 'context_next' };
/** Trados: `previous | … | next | …`. */
const TRADOS = 'x-ContextContent';

/**
 * The neighbours of a segment that other tools wrote as plain text into properties: OmegaT, memoQ, Trados, XTM and Phrase.
 * GlobalLink and Trados (`x-Context`) write digests of which only they know the making, Transifex a name.
 * @param level where the properties stand; those of a unit tell of its source
 */
export function vendorContexts(level: 'unit' | 'variant', properties: readonly TmxProperty[]): TmxContext[] {
  if (properties.length === 0) return [];
  const found = [OMEGAT, MEMOQ, XTM, PHRASE]
    .filter((dialect) => dialect.level === level)
    .flatMap((dialect) => contextsIn(dialect, properties));
  const trados = level === 'unit' ? properties.filter(({ type }) => type === TRADOS).flatMap(tradosContext) : [];
  return distinctContexts([...found, ...trados]);
}

/** Each context once, without those that tell nothing. */
export function distinctContexts(contexts: readonly TmxContext[]): TmxContext[] {
  const distinct = new Map(contexts.map((context) => [JSON.stringify([context.previous, context.next]), context]));
  return [...distinct.values()].filter(({ previous, next }) => previous !== null || next !== null);
}

/** A context as OmegaT writes it on a unit. OmegaT knows one per unit. */
export function omegatProperties({ previous, next }: TmxContext): TmxProperty[] {
  return [
    ...(previous === null ? [] : [{ type: OMEGAT.previous, text: previous }]),
    ...(next === null ? [] : [{ type: OMEGAT.next, text: next }]),
  ];
}

/** A context as memoQ writes it on the source of a unit. */
export function memoqProperties({ previous, next }: TmxContext): TmxProperty[] {
  return [
    { type: MEMOQ.previous, text: segXml(previous ?? '') },
    { type: MEMOQ.next, text: segXml(next ?? '') },
  ];
}

function contextsIn({ previous, next, isXml }: ContextDialect, properties: readonly TmxProperty[]): TmxContext[] {
  const own = properties.filter(({ type }) => type === previous || type === next);
  const read = (property: TmxProperty | undefined): string | null => {
    const text = (isXml === true ? property && plainSeg(property.text) : property?.text) ?? '';
    return text.trim() === '' ? null : text;
  };
  const before = own.filter(({ type }) => type === previous);
  const after = own.filter(({ type }) => type === next);
  if (before.length === after.length) {
    return before.map((property, index) => ({ previous: read(property), next: read(after[index]) }));
  }
  // Some are missing: those that stand one behind the other belong together.
  return own.flatMap((property, index) => {
    const [last, following] = [own[index - 1], own[index + 1]];
    if (property.type === previous) {
      return { previous: read(property), next: following?.type === next ? read(following) : null };
    }
    return last?.type === previous ? [] : { previous: null, next: read(property) };
  });
}

/** A text with a bar in it cannot be told from two. */
function tradosContext({ text }: TmxProperty): TmxContext[] {
  const parts = text.split('|').map((part) => part.trim());
  const [previous = '', , next = ''] = parts;
  return parts.length === 4 ? [{ previous: previous || null, next: next || null }] : [];
}

const MARKUP = /<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>|&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi;
const CODES: readonly string[] = ['bpt', 'ept', 'it', 'ph', 'ut'];
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a `seg` given as XML, without its codes and what they stand for. What is no XML stays as it is. */
function plainSeg(xml: string): string {
  if (!/[<&]/.test(xml)) return xml;
  let depth = 0;
  let done = 0;
  let plain = '';
  for (const { 0: found, 1: slash, 2: name = '', 3: selfClosed, 4: reference, index } of xml.matchAll(MARKUP)) {
    if (depth === 0) plain += xml.slice(done, index);
    done = index + found.length;
    if (reference !== undefined) plain += depth === 0 ? (character(reference) ?? found) : '';
    else if (CODES.includes(name) && selfClosed === '') depth = Math.max(0, depth + (slash === '' ? 1 : -1));
  }
  return plain + (depth === 0 ? xml.slice(done) : '');
}

function character(reference: string): string | undefined {
  if (!reference.startsWith('#')) return NAMED[reference.toLowerCase()];
  const code = /^#x/i.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function segXml(text: string): string {
  return `<seg>${xmlText(text)}</seg>`;
}
