import type { EngineAnswer } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { integer, optionalText, primary, text } from './columns.js';

/** A translation unit as it is stored: three columns for each locale, so that each key has its own index. */
export interface MemoryUnitRow {
  readonly id: string;
  readonly textFr: string | null;
  readonly keyFr: string | null;
  readonly contextFr: string | null;
  readonly textEn: string | null;
  readonly keyEn: string | null;
  readonly contextEn: string | null;
  readonly textEs: string | null;
  readonly keyEs: string | null;
  readonly contextEs: string | null;
  readonly reference: string;
  readonly approvedAt: string;
  readonly approvedBy: string;
}

export const MemoryUnitEntity = new EntitySchema<MemoryUnitRow>({
  name: 'memory_unit',
  columns: {
    id: primary('memory_unit'),
    textFr: optionalText,
    keyFr: optionalText,
    contextFr: optionalText,
    textEn: optionalText,
    keyEn: optionalText,
    contextEn: optionalText,
    textEs: optionalText,
    keyEs: optionalText,
    contextEs: optionalText,
    reference: text,
    approvedAt: text,
    approvedBy: text,
  },
  indices: [
    { name: 'memory_unit_key_fr_index', columns: ['keyFr'] },
    { name: 'memory_unit_key_en_index', columns: ['keyEn'] },
    { name: 'memory_unit_key_es_index', columns: ['keyEs'] },
  ],
});

export const EngineAnswerEntity = new EntitySchema<EngineAnswer>({
  name: 'engine_answer',
  columns: { key: primary('engine_answer'), text, billedCharacters: integer, at: text },
});

/** Who is asking an engine for a sentence right now, so that nobody else pays for it, too. */
export interface EngineReservationRow {
  readonly key: string;
  readonly holder: string;
  readonly until: string;
}

export const EngineReservationEntity = new EntitySchema<EngineReservationRow>({
  name: 'engine_reservation',
  columns: { key: primary('engine_reservation'), holder: text, until: text },
  indices: [{ name: 'engine_reservation_holder_index', columns: ['holder'] }],
});
