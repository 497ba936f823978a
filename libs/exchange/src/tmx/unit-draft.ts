import { codedVariants } from './coded-variants.js';
import { historyOf, type HistoryOfRecord } from './record-attributes.js';
import { SegmentContent, type SegmentPiece } from './segment-content.js';
import { shortDetail, type SKIP_REASONS, type TmxFault, type WARNING_REASONS } from './tmx-fault.js';
import type { TmxLanguage } from './tmx-language.js';
import type { TmxNote, TmxProperty, TmxUnit, TmxVariant } from './tmx-unit.js';
import { distinctContexts, vendorContexts } from './vendor-contexts.js';
import type { Locale } from '@triptych/domain';

type Attributes = Readonly<Record<string, string>>;
type SkipReason = (typeof SKIP_REASONS)[number];
type WarningReason = (typeof WARNING_REASONS)[number];

/** Characters of one unit with all that is in it. More is a file without units. */
const MAX_LENGTH = 4_000_000;
/** What an element costs besides its text. */
const ELEMENT = 64;

interface VariantDraft {
  readonly line: number;
  readonly language: (TmxLanguage & { locale: Locale }) | undefined;
  readonly history: HistoryOfRecord;
  readonly notes: TmxNote[];
  readonly properties: TmxProperty[];
  segment: SegmentContent | undefined;
}
type UsableVariant = VariantDraft & { language: TmxLanguage & { locale: Locale } };
interface Left {
  readonly reason: SkipReason;
  readonly line: number;
  readonly detail?: string;
}

/** What a unit has to know of its file. */
export interface UnitPlace {
  readonly number: number;
  readonly line: number;
  readonly sourceLocale: Locale | null;
  /** `lang` is what languages are called in it, as in TMX 1.1 and 1.2. */
  readonly isOld: boolean;
  readonly languageOf: (code: string) => TmxLanguage | undefined;
  readonly report: (fault: TmxFault) => void;
}

/** Collects one `tu`. Beyond its greatest length nothing is collected any more. */
export class UnitDraft {
  private readonly history: HistoryOfRecord;
  private readonly own: { readonly notes: TmxNote[]; readonly properties: TmxProperty[] } = {
    notes: [],
    properties: [],
  };
  private readonly variants: UsableVariant[] = [];
  private readonly counts = new Map<Locale, number>();
  private readonly left: Left[] = [];
  private variant: VariantDraft | undefined;
  private length = 0;

  constructor(
    private readonly attributes: Attributes,
    private readonly place: UnitPlace,
  ) {
    this.history = this.historyOf(attributes, place.line);
  }

  openVariant(attributes: Attributes, line: number): void {
    const { 'xml:lang': current, lang: old } = attributes;
    const code = current ?? old;
    if (current === undefined && old !== undefined && !this.place.isOld) this.warn('language-attribute', line, old);
    const language = code === undefined ? undefined : this.place.languageOf(code);
    const { tag = '', locale } = language ?? {};
    if (code === undefined) this.leave({ reason: 'language-missing', line });
    else if (language === undefined) this.leave({ reason: 'language-invalid', line, detail: shortDetail(code) });
    else if (locale === undefined) this.leave({ reason: 'language-not-used', line, detail: shortDetail(tag) });
    const usable = locale === undefined ? undefined : { tag, locale };
    const history = this.historyOf(attributes, line);
    this.variant = { line, language: usable, history, notes: [], properties: [], segment: undefined };
  }

  openSegment(): SegmentContent {
    const segment = new SegmentContent();
    if (this.variant !== undefined) this.variant.segment = segment;
    return segment;
  }

  get hasSegment(): boolean {
    return this.variant?.segment !== undefined;
  }

  addNote(note: TmxNote): void {
    if (this.spend(note.text.length)) (this.variant ?? this.own).notes.push(note);
  }

  addProperty(property: TmxProperty): void {
    if (this.spend(property.text.length + property.type.length)) (this.variant ?? this.own).properties.push(property);
  }

  closeVariant(): void {
    const { variant } = this;
    this.variant = undefined;
    if (variant === undefined || !isUsable(variant)) return;
    const { line, segment } = variant;
    const text = plainText(segment?.pieces ?? []);
    if (segment === undefined) this.leave({ reason: 'segment-missing', line });
    else if (segment.isTooLong) this.leave({ reason: 'segment-too-long', line });
    else if (text.trim() === '') this.leave({ reason: 'empty-segment', line });
    else if (this.spend(segment.size)) this.keep(variant, segment, text);
  }

  /** The unit, and what there is to report of it; undefined for one of which fewer than two languages can be used. */
  finished(): TmxUnit | undefined {
    const { number, line, report } = this.place;
    const isTooLarge = this.length > MAX_LENGTH;
    if (isTooLarge || this.counts.size < 2) {
      const { reason, detail } = this.left[0] ?? { reason: 'one-language', detail: undefined };
      const skipped = { kind: 'fault', severity: 'skipped', line, number } as const;
      if (isTooLarge) report({ ...skipped, reason: 'unit-too-large' });
      else report({ ...skipped, reason, ...(detail !== undefined && { detail }) });
      return undefined;
    }
    for (const left of this.left) report({ kind: 'fault', severity: 'warning', number, ...left });
    const { own, history } = this;
    const { tuid: id } = this.attributes;
    const sourceLocale = this.sourceLocale();
    const variants = this.codedVariants(sourceLocale);
    // Named members come first, here and below: V8 takes twenty times as long for those behind what is spread (Node 20).
    return { kind: 'unit', number, line, sourceLocale, variants, ...own, ...(id !== undefined && { id }), ...history };
  }

  private codedVariants(sourceLocale: Locale | null): TmxVariant[] {
    const pieces = this.variants.map(({ segment }) => segment?.pieces ?? []);
    const source = Math.max(
      0,
      this.variants.findIndex(({ language }) => language.locale === sourceLocale),
    );
    const coded = codedVariants(pieces, source);
    const ofUnit = vendorContexts('unit', this.own.properties);
    return this.variants.map(({ line, language, history, notes, properties }, index) => {
      const { text = '', codes = [], isUnpaired = false } = coded[index] ?? {};
      if (isUnpaired) this.warn('code-unpaired', line);
      const own = vendorContexts('variant', properties);
      const contexts = index === source ? distinctContexts([...own, ...ofUnit]) : own;
      const { locale, tag } = language;
      return { locale, language: tag, text, codes, contexts, notes, properties, ...history };
    });
  }

  private keep(variant: UsableVariant, segment: SegmentContent, text: string): void {
    const { line, language } = variant;
    const count = (this.counts.get(language.locale) ?? 0) + 1;
    this.counts.set(language.locale, count);
    if (count === 2) this.warn('language-twice', line, language.tag);
    if (segment.foreign !== undefined) this.warn('markup-in-segment', line, segment.foreign);
    const control = /[\u0080-\u009F]/.exec(text)?.[0];
    if (control !== undefined) {
      this.warn('control-character', line, `U+00${control.charCodeAt(0).toString(16).toUpperCase()}`);
    }
    this.variants.push(variant);
  }

  private leave(left: Left): void {
    if (this.spend(0)) this.left.push(left);
  }

  private sourceLocale(): Locale | null {
    const { srclang } = this.attributes;
    if (srclang === undefined) return this.place.sourceLocale;
    return this.place.languageOf(srclang)?.locale ?? null;
  }

  private historyOf(attributes: Attributes, line: number): HistoryOfRecord {
    let length = 0;
    for (const name in attributes) length += name.length + (attributes[name]?.length ?? 0);
    this.spend(length);
    return historyOf(attributes, (reason, detail) => this.warn(reason, line, detail));
  }

  /** @returns false when there is no room for more */
  private spend(length: number): boolean {
    this.length += ELEMENT + length;
    return this.length <= MAX_LENGTH;
  }

  private warn(reason: WarningReason, line: number, detail?: string): void {
    const { number, report } = this.place;
    const shown = detail === undefined ? {} : { detail: shortDetail(detail) };
    report({ kind: 'fault', severity: 'warning', reason, line, number, ...shown });
  }
}

function isUsable(variant: VariantDraft): variant is UsableVariant {
  return variant.language !== undefined;
}

function plainText(pieces: readonly SegmentPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}
