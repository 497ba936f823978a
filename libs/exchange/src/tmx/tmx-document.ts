import type { Locale } from '@triptych/domain';
import type { XmlListener } from './guarded-xml.js';
import type { SegmentContent } from './segment-content.js';
import { shortDetail, TmxStop, type TmxFault, type WARNING_REASONS } from './tmx-fault.js';
import { tmxLanguage, type TmxLanguage } from './tmx-language.js';
import type { TmxHeader, TmxUnit } from './tmx-unit.js';
import { UnitDraft } from './unit-draft.js';

export type TmxItem = TmxHeader | TmxUnit | TmxFault;

type Attributes = Readonly<Record<string, string>>;
type Place = 'document' | 'tmx' | 'header' | 'body' | 'tu' | 'tuv' | 'note' | 'prop' | 'seg' | 'passed';

/** Which elements stand where. `ude` tells how private characters were called elsewhere; the notes of a header are not kept. */
const PLACES: Readonly<Record<Place, Readonly<Partial<Record<string, Place>>>>> = {
  document: { tmx: 'tmx' },
  tmx: { header: 'header', body: 'body' },
  header: { note: 'passed', prop: 'passed', ude: 'passed' },
  body: { tu: 'tu' },
  tu: { note: 'note', prop: 'prop', tuv: 'tuv' },
  tuv: { note: 'note', prop: 'prop', seg: 'seg' },
  note: {},
  prop: {},
  seg: {},
  passed: {},
};

const HEADER_ATTRIBUTES = [
  'creationtool',
  'creationtoolversion',
  'segtype',
  'o-tmf',
  'adminlang',
  'srclang',
  'datatype',
];
const VERSIONS = /^1\.[0-4][ab]?$/;
/** Characters of a note or property; the parser's own limit is for text without any markup in it. */
const MAX_NOTE_LENGTH = 4_000_000;
const MAX_LANGUAGES = 1000;

/** Turns the XML of a TMX file into its header, units and faults, in the order in which they end. */
export class TmxDocument implements XmlListener {
  private items: TmxItem[] = [];
  private readonly places: Place[] = ['document'];
  private readonly languages = new Map<string, TmxLanguage | undefined>();
  private version = '';
  private sourceLocale: Locale | null = null;
  private hasHeader = false;
  private count = 0;
  private unit: UnitDraft | undefined;
  private segment: SegmentContent | undefined;
  private note: { readonly attributes: Attributes; text: string } | undefined;

  /** What came since it was last asked. */
  take(): TmxItem[] {
    const { items } = this;
    this.items = [];
    return items;
  }

  open(name: string, attributes: Attributes, line: number): void {
    if (this.segment !== undefined) {
      this.segment.open(name, attributes);
      return;
    }
    const at = this.places.at(-1) ?? 'document';
    const places = PLACES[at];
    const isSecondSegment = name === 'seg' && this.unit?.hasSegment === true;
    const place = Object.hasOwn(places, name) && !isSecondSegment ? places[name] : undefined;
    if (at === 'document' && place === undefined) throw new TmxStop('not-tmx', line, shortDetail(name));
    if (place === undefined && at !== 'passed') this.warn('element-unknown', line, name);
    this.places.push(place ?? 'passed');
    this.begin(place ?? 'passed', attributes, line);
  }

  text(text: string): void {
    if (this.segment !== undefined) this.segment.text(text);
    else if (this.note !== undefined && this.isInNote() && this.note.text.length <= MAX_NOTE_LENGTH)
      this.note.text += text;
  }

  close(): void {
    if (this.segment?.close() === true) return;
    this.segment = undefined;
    const place = this.places.pop();
    if (place === 'note' || place === 'prop') this.endNote(place);
    if (place === 'tuv') this.unit?.closeVariant();
    if (place === 'tu') this.endUnit();
  }

  private begin(place: Place, attributes: Attributes, line: number): void {
    if (place === 'tmx') this.beginFile(attributes, line);
    if (place === 'header') this.beginHeader(attributes, line);
    if (place === 'body' && !this.hasHeader) this.warn('header-missing', line);
    if (place === 'tu') this.beginUnit(attributes, line);
    if (place === 'tuv') this.unit?.openVariant(attributes, line);
    if (place === 'seg') this.segment = this.unit?.openSegment();
    if (place === 'note' || place === 'prop') this.note = { attributes, text: '' };
  }

  private beginFile({ version = '' }: Attributes, line: number): void {
    this.version = version.trim();
    if (!VERSIONS.test(this.version)) this.warn('version-unknown', line, version);
  }

  private beginHeader(attributes: Attributes, line: number): void {
    this.hasHeader = true;
    const { creationtool: tool, creationtoolversion: toolVersion, segtype, srclang } = attributes;
    this.sourceLocale = (srclang === undefined ? undefined : this.languageOf(srclang)?.locale) ?? null;
    this.items.push({
      kind: 'header',
      line,
      version: this.version,
      ...(tool !== undefined && { tool }),
      ...(toolVersion !== undefined && { toolVersion }),
      ...(segtype !== undefined && { segmentType: segtype }),
      sourceLocale: this.sourceLocale,
    });
    for (const name of HEADER_ATTRIBUTES) {
      if (attributes[name] === undefined) this.warn('header-incomplete', line, name);
    }
  }

  private beginUnit(attributes: Attributes, line: number): void {
    this.count += 1;
    this.unit = new UnitDraft(attributes, {
      number: this.count,
      line,
      sourceLocale: this.sourceLocale,
      isOld: /^1\.[0-2]/.test(this.version),
      languageOf: (code) => this.languageOf(code),
      report: (fault) => this.items.push(fault),
    });
  }

  private endUnit(): void {
    const unit = this.unit?.finished();
    this.unit = undefined;
    if (unit !== undefined) this.items.push(unit);
  }

  private endNote(place: 'note' | 'prop'): void {
    const { text = '', attributes = {} } = this.note ?? {};
    this.note = undefined;
    const { 'xml:lang': current, lang: old, 'o-encoding': encoding, type = '' } = attributes;
    const language = current ?? old;
    const note = { text, ...(language !== undefined && { language }), ...(encoding !== undefined && { encoding }) };
    if (place === 'note') this.unit?.addNote(note);
    else this.unit?.addProperty({ type, ...note });
  }

  /** Text of an element within a note is not its own. */
  private isInNote(): boolean {
    const place = this.places.at(-1);
    return place === 'note' || place === 'prop';
  }

  private languageOf(code: string): TmxLanguage | undefined {
    if (!this.languages.has(code) && this.languages.size < MAX_LANGUAGES) this.languages.set(code, tmxLanguage(code));
    return this.languages.has(code) ? this.languages.get(code) : tmxLanguage(code);
  }

  private warn(reason: (typeof WARNING_REASONS)[number], line: number, detail?: string): void {
    const shown = detail === undefined ? {} : { detail: shortDetail(detail) };
    const about = this.unit === undefined ? {} : { number: this.count };
    this.items.push({ kind: 'fault', severity: 'warning', reason, line, ...about, ...shown });
  }
}
