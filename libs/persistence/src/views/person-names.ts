import type { PersonName } from '@triptych/desk';
import { In } from 'typeorm';
import { PersonEntity } from '../entities/person.entity.js';
import { inPieces } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** The names of people by id, asked for once for a whole page. */
export class PersonNames {
  private constructor(private readonly names: ReadonlyMap<string, string>) {}

  static async of(units: DatabaseUnitOfWork, ids: Iterable<string | null>): Promise<PersonNames> {
    const wanted = [...new Set(ids)].filter((id) => id !== null);
    const names = new Map<string, string>();
    for (const piece of inPieces(wanted)) {
      const select = { id: true, name: true } as const;
      const people = await units.reader.find(PersonEntity, { select, where: { id: In(piece) } });
      for (const { id, name } of people) names.set(id, name);
    }
    return new PersonNames(names);
  }

  /** The name of somebody whose id was asked for. */
  get(id: string): PersonName {
    return { id, name: this.names.get(id) ?? '' };
  }

  /** The same, or null for nobody. */
  find(id: string | null): PersonName | null {
    return id === null ? null : this.get(id);
  }
}
