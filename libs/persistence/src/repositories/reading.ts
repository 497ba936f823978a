import { Abbreviations, LeftOutLines, type AbbreviationRecord } from '@triptych/desk';
import { DomainError, LOCALES, type Locale } from '@triptych/domain';
import { In } from 'typeorm';
import { AbbreviationEntity, LeftOutLineEntity } from '../entities/reading.entity.js';
import { ask, inPieces, insertRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Abbreviations of the desk in the database. */
export class TypeormAbbreviations extends Abbreviations {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  /** Sorted here, because the databases sort letters differently. */
  override async all(): Promise<AbbreviationRecord[]> {
    const abbreviations = await this.units.reader.find(AbbreviationEntity, {});
    const { compare } = new Intl.Collator('en');
    return abbreviations.sort(
      (a, b) => LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale) || compare(a.text, b.text),
    );
  }

  /** Two units that add one text at once: the second is run again and sees the first. */
  override async add(abbreviation: AbbreviationRecord): Promise<void> {
    const { locale, text } = abbreviation;
    if (await this.units.manager.existsBy(AbbreviationEntity, { locale, text })) throw new DomainError('already_there');
    await insertRows(this.units, AbbreviationEntity, [abbreviation]);
  }

  override async remove(id: string): Promise<boolean> {
    const { affected } = await this.units.manager.delete(AbbreviationEntity, { id });
    return (affected ?? 0) > 0;
  }
}

/** Lines remembered for one site and locale. */
const MAX_LINES = 5_000;

/** Lines that people left out, in the database. */
export class TypeormLeftOutLines extends LeftOutLines {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async of(host: string, locale: Locale): Promise<ReadonlySet<string>> {
    const lines = await this.units.reader.findBy(LeftOutLineEntity, { host, locale });
    return new Set(lines.map(({ digest }) => digest));
  }

  /** Sorted, so that two units of work that keep the same lines do not wait for each other in a circle. */
  override async keep(host: string, locale: Locale, digests: readonly string[], now: Date): Promise<void> {
    const rows = [...new Set(digests)].sort().map((digest) => ({ host, locale, digest, at: now.toISOString() }));
    if (rows.length === 0) return;
    await insertRows(this.units, LeftOutLineEntity, rows, (insert) =>
      insert.orUpdate(['at'], ['host', 'locale', 'digest']),
    );
    await ask(
      this.units.manager,
      `DELETE FROM "left_out_line"
        WHERE "host" = :host AND "locale" = :locale
          AND ("at", "digest") <= (SELECT line."at", line."digest" FROM "left_out_line" AS line
                WHERE line."host" = :host AND line."locale" = :locale
                ORDER BY line."at" DESC, line."digest" DESC LIMIT 1 OFFSET ${MAX_LINES})`,
      { host, locale },
    );
  }

  override async forget(host: string, locale: Locale, digests: readonly string[]): Promise<void> {
    for (const piece of inPieces([...new Set(digests)].sort())) {
      await this.units.manager.delete(LeftOutLineEntity, { host, locale, digest: In(piece) });
    }
  }
}
