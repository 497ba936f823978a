import { People, type PersonRecord } from '@triptych/desk';
import { DomainError, type Locale } from '@triptych/domain';
import { PersonEntity } from '../entities/person.entity.js';
import { ask, insertRows, updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** People with accounts in the database. */
export class TypeormPeople extends People {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  /** Two units that add one address at once: the second is run again and sees the first. */
  override async add(person: PersonRecord): Promise<void> {
    if (await this.units.manager.existsBy(PersonEntity, { email: person.email })) throw new DomainError('email_taken');
    await insertRows(this.units, PersonEntity, [person]);
  }

  /** On PostgreSQL the table is held, because a row that is not there cannot be. */
  override async addFirst(person: PersonRecord): Promise<void> {
    if (this.units.connection.locksRows) await this.units.manager.query('LOCK TABLE "person" IN EXCLUSIVE MODE');
    if (await this.units.manager.exists(PersonEntity)) throw new DomainError('setup_closed');
    await insertRows(this.units, PersonEntity, [person]);
  }

  override async isAnybodyHere(): Promise<boolean> {
    return this.units.reader.exists(PersonEntity);
  }

  override async byEmail(email: string): Promise<PersonRecord | undefined> {
    return (await this.units.reader.findOneBy(PersonEntity, { email: email.toLowerCase() })) ?? undefined;
  }

  override async byId(id: string): Promise<PersonRecord | undefined> {
    return (await this.units.reader.findOneBy(PersonEntity, { id })) ?? undefined;
  }

  /** Sorted here, because the databases sort names differently. */
  override async all(): Promise<PersonRecord[]> {
    const people = await this.units.reader.find(PersonEntity, {});
    const { compare } = new Intl.Collator('en');
    return people.sort((a, b) => compare(a.name, b.name) || compare(a.email, b.email));
  }

  override async setLocale(id: string, locale: Locale): Promise<void> {
    await updateRows(this.units, PersonEntity, { locale }, '"id" = :id', { id });
  }

  override async workload(): Promise<ReadonlyMap<string, number>> {
    const rows = await ask<{ personId: string; open: number | string }>(
      this.units.reader,
      `SELECT waiting.person_id AS "personId", COUNT(*) AS "open"
         FROM (${waitingFor('translator_id', 'initial')} UNION ALL ${waitingFor('reviewer_id', 'translated')}) AS waiting
        GROUP BY waiting.person_id`,
    );
    return new Map(rows.map(({ personId, open }) => [personId, Number(open)]));
  }
}

/** One row for each segment of a release in work that waits, in this state, for the person in this role. */
function waitingFor(role: 'translator_id' | 'reviewer_id', state: 'initial' | 'translated'): string {
  return `SELECT translation.${role} AS person_id
            FROM "translation" AS translation
            JOIN "release" AS release ON release.id = translation.release_id AND release.state <> 'withdrawn'
            JOIN "target" AS target ON target.release_id = translation.release_id
                 AND target.locale = translation.locale AND target.state = '${state}'
            JOIN "segment" AS segment ON segment.id = target.segment_id
            JOIN "block" AS block ON block.id = segment.block_id AND block.included
           WHERE translation.${role} IS NOT NULL`;
}
