import { EngineAnswers, type EngineAnswer } from '@triptych/desk';
import { In } from 'typeorm';
import { EngineAnswerEntity, EngineReservationEntity } from '../entities/engine-answer.entity.js';
import { ask, inPieces, insertRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Paid engine answers in the database. */
export class TypeormEngineAnswers extends EngineAnswers {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async find(keys: readonly string[]): Promise<ReadonlyMap<string, EngineAnswer>> {
    const found = new Map<string, EngineAnswer>();
    for (const piece of inPieces([...new Set(keys)])) {
      const answers = await this.units.reader.findBy(EngineAnswerEntity, { key: In(piece) });
      for (const answer of answers) found.set(answer.key, answer);
    }
    return found;
  }

  /** Sorted for the same reason as in `keep`. */
  override async reserve(
    keys: readonly string[],
    holder: string,
    now: Date,
    until: Date,
  ): Promise<ReadonlySet<string>> {
    const parameters = { holder, now: now.toISOString(), until: until.toISOString() };
    for (const key of [...new Set(keys)].sort()) {
      await ask(
        this.units.manager,
        `INSERT INTO "engine_reservation" ("key", "holder", "until") VALUES (:key, :holder, :until)
             ON CONFLICT ("key") DO UPDATE SET "holder" = excluded."holder", "until" = excluded."until"
          WHERE "engine_reservation"."until" <= :now`,
        { ...parameters, key },
      );
    }
    const held = await this.units.manager.findBy(EngineReservationEntity, { holder });
    return new Set(held.map(({ key }) => key));
  }

  override async giveBack(holder: string): Promise<void> {
    await this.units.manager.delete(EngineReservationEntity, { holder });
  }

  /** Sorted, so that two units of work that keep the same sentences do not wait for each other in a circle. */
  override async keep(answers: readonly EngineAnswer[]): Promise<void> {
    const rows = [...answers].sort((a, b) => (a.key < b.key ? -1 : 1));
    await insertRows(this.units, EngineAnswerEntity, rows, (insert) => insert.orIgnore());
  }
}
