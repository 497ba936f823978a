import { MemoryFeed, type MemoryChange } from '@triptych/desk';
import { MoreThan } from 'typeorm';
import { MemorySequenceEntity, MemoryUnitEntity } from '../entities/memory-unit.entity.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { textsOf } from './memory-rows.js';

const TEXTS = ['textFr', 'keyFr', 'codesFr', 'textEn', 'keyEn', 'codesEn', 'textEs', 'keyEs', 'codesEs'] as const;

/** What changed in the memory. Numbers are given out under a lock that lasts until the commit, so they commit in order. */
export class TypeormMemoryFeed extends MemoryFeed {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async latest(): Promise<number> {
    const row = await this.units.reader.findOneBy(MemorySequenceEntity, { id: 1 });
    return row?.value ?? 0;
  }

  override async since(seq: number, most: number): Promise<MemoryChange[]> {
    const rows = await this.units.reader.find(MemoryUnitEntity, {
      select: ['id', 'seq', 'removedAt', ...TEXTS],
      where: { seq: MoreThan(seq) },
      order: { seq: 'ASC' },
      take: most,
    });
    return rows.map((row) => ({ id: row.id, seq: row.seq, texts: row.removedAt === null ? textsOf(row) : null }));
  }
}
