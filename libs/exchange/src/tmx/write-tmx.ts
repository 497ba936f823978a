import type { Locale } from '@triptych/domain';
import { writeTmxDate } from './tmx-date.js';
import type { TmxContext, TmxProperty, TmxRecord, TmxVariant, WrittenTmxUnit } from './tmx-unit.js';
import { memoqProperties, omegatProperties, vendorContexts } from './vendor-contexts.js';
import { writeSegment } from './write-segment.js';
import { startTag, withoutImpossible, xmlText, type XmlAttribute } from './xml-text.js';

/** What a file says of itself. */
export interface TmxFile {
  readonly tool: string;
  readonly toolVersion: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Undefined: the units are of several sources. */
  readonly sourceLocale?: Locale;
}

/** The `srclang` of units of which every variant may be the source. */
const ANY_SOURCE = '*all*';
/** Characters that are handed on at a time. */
const PIECE = 64 * 1024;

/**
 * Writes units as TMX 1.4b, piece by piece: UTF-8 when encoded, line feeds, valid by its DTD. What `readTmx` read comes
 * out as it was, original codes and properties included. Contexts that no property tells yet are written as OmegaT and
 * memoQ write them. Characters that XML cannot hold are left out, and a note in the unit names them.
 * @param units each with one variant at least
 */
export async function* writeTmx(
  units: AsyncIterable<WrittenTmxUnit> | Iterable<WrittenTmxUnit>,
  file: TmxFile,
): AsyncGenerator<string, void, undefined> {
  let piece = headOf(file);
  for await (const unit of units) {
    piece += unitXml(unit);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}  </body>\n</tmx>\n`;
}

function headOf({ tool, toolVersion, createdAt, sourceLocale }: TmxFile): string {
  const header = startTag('header', [
    ['creationtool', tool],
    ['creationtoolversion', toolVersion],
    ['segtype', 'sentence'],
    ['o-tmf', tool],
    ['adminlang', 'en'],
    ['srclang', sourceLocale ?? ANY_SOURCE],
    ['datatype', 'html'],
    ['creationdate', writeTmxDate(createdAt)],
  ]);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `  ${withoutImpossible(header).xml}</header>`,
    '  <body>',
  ];
  return `${lines.join('\n')}\n`;
}

function unitXml(unit: WrittenTmxUnit): string {
  const { id, sourceLocale, variants, notes, properties } = unit;
  const ofSource = variants.find(({ locale }) => locale === sourceLocale);
  const source = ofSource ?? variants[0];
  const known = new Set(vendorContexts('unit', properties).map(contextName));
  const contexts = source === undefined ? [] : untold(source, known);
  const first = known.size === 0 ? contexts.slice(0, 1) : [];
  const { xml, left } = withoutImpossible(
    [
      ...notesXml(notes, [...properties, ...first.flatMap(omegatProperties)], '      '),
      ...variants.map((variant) => variantXml(variant, variant === source ? contexts : untold(variant, new Set()))),
    ].join(''),
  );
  const start = withoutImpossible(
    startTag('tu', [
      ['tuid', id],
      ['srclang', ofSource?.language ?? sourceLocale ?? ANY_SOURCE],
      ...historyAttributes(unit),
    ]),
  );
  const dropped = [...new Set([...start.left, ...left])];
  const note = dropped.length === 0 ? '' : `      <note>Characters left out: ${dropped.join(', ')}</note>\n`;
  return `    ${start.xml}\n${note}${xml}    </tu>\n`;
}

function variantXml(variant: TmxVariant, contexts: readonly TmxContext[]): string {
  const { language, text, codes, notes, properties } = variant;
  return [
    `      ${startTag('tuv', [['xml:lang', language], ...historyAttributes(variant)])}\n`,
    ...notesXml(notes, [...properties, ...contexts.flatMap(memoqProperties)], '        '),
    `        <seg>${writeSegment(text, codes)}</seg>\n      </tuv>\n`,
  ].join('');
}

/** The contexts of a variant that none of its properties, and none of those known of its unit, tell. */
function untold({ contexts, properties }: TmxVariant, known: ReadonlySet<string>): TmxContext[] {
  if (contexts.length === 0) return [];
  const told = new Set(vendorContexts('variant', properties).map(contextName));
  return contexts.filter((context) => !told.has(contextName(context)) && !known.has(contextName(context)));
}

function contextName({ previous, next }: TmxContext): string {
  return JSON.stringify([previous, next]);
}

function notesXml(notes: TmxRecord['notes'], properties: readonly TmxProperty[], indent: string): string[] {
  return [
    ...notes.map(
      ({ text, ...about }) => `${indent}${startTag('note', noteAttributes(about))}${xmlText(text)}</note>\n`,
    ),
    ...properties.map(({ type, text, ...about }) => {
      const start = startTag('prop', [['type', type], ...noteAttributes(about)]);
      return `${indent}${start}${xmlText(text)}</prop>\n`;
    }),
  ];
}

function noteAttributes({ language, encoding }: { language?: string; encoding?: string }): XmlAttribute[] {
  return [
    ['xml:lang', language],
    ['o-encoding', encoding],
  ];
}

function historyAttributes(record: TmxRecord): XmlAttribute[] {
  const date = (iso: string | undefined): string | undefined => (iso === undefined ? undefined : writeTmxDate(iso));
  return [
    ...record.attributes,
    ['creationdate', date(record.createdAt)],
    ['creationid', record.createdBy],
    ['changedate', date(record.changedAt)],
    ['changeid', record.changedBy],
    ['usagecount', record.usageCount?.toString()],
    ['lastusagedate', date(record.lastUsedAt)],
  ];
}
