import type { CodedText, Locale } from '@triptych/domain';
import type { MemoryOccurrenceRecord } from '../records/memory-unit.js';

/** A sentence in several languages and where it occurred. */
export interface NewOccurrence extends Omit<MemoryOccurrenceRecord, 'unitId' | 'locales'> {
  readonly texts: Readonly<Partial<Record<Locale, CodedText>>>;
  /** The language it was written in; undefined when that is not known. */
  readonly sourceLocale?: Locale;
}
