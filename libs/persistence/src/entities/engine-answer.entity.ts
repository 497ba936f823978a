import type { EngineAnswer } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { integer, primary, text } from './columns.js';

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
