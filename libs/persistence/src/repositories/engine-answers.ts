import { EngineAnswers, type EngineAnswer } from '@triptych/desk';
import { In } from 'typeorm';
import { EngineAnswerEntity } from '../entities/memory-unit.entity.js';
import { inPieces, insertRows } from '../rows.js';
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

  /** Sorted, so that two units of work that keep the same sentences do not wait for each other in a circle. */
  override async keep(answers: readonly EngineAnswer[]): Promise<void> {
    const rows = [...answers].sort((a, b) => (a.key < b.key ? -1 : 1));
    await insertRows(this.units, EngineAnswerEntity, rows, (insert) => insert.orIgnore());
  }
}
