import { DomainError, type Locale } from '@triptych/domain';
import {
  LONGEST_ABBREVIATION,
  MOST_ABBREVIATIONS,
  plainAbbreviation,
  type AbbreviationKind,
} from '@triptych/segmentation';
import { newId } from '../digest.js';
import type { Abbreviations } from '../ports/abbreviations.js';
import type { Clock } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { AbbreviationRecord } from '../records/abbreviation.js';

/** Adds an abbreviation to the rules of the desk. Releases in work are cut anew only when somebody asks for it. */
export class AddAbbreviation {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly abbreviations: Abbreviations,
  ) {}

  /** @throws DomainError `invalid_body` for what is no abbreviation, and for too many; `already_there` */
  async run(by: string, locale: Locale, text: string, kind: AbbreviationKind): Promise<AbbreviationRecord> {
    const plain = plainOrRefused(text);
    const at = this.clock.now().toISOString();
    const abbreviation = { id: newId(), locale, text: plain, kind, at, by };
    await this.units.run(async () => {
      const known = (await this.abbreviations.all()).filter((each) => each.locale === locale);
      if (known.length >= MOST_ABBREVIATIONS) throw refusal('/text', `≤ ${MOST_ABBREVIATIONS}`);
      await this.abbreviations.add(abbreviation);
    });
    return abbreviation;
  }
}

/** Takes an abbreviation out of the rules of the desk. */
export class RemoveAbbreviation {
  constructor(
    private readonly units: UnitOfWork,
    private readonly abbreviations: Abbreviations,
  ) {}

  /** @throws DomainError `not_found` */
  async run(id: string): Promise<void> {
    const removed = await this.units.run(() => this.abbreviations.remove(id));
    if (!removed) throw new DomainError('not_found');
  }
}

function plainOrRefused(text: string): string {
  try {
    return plainAbbreviation(text);
  } catch {
    throw refusal('/text', `A–Z 0–9 . & ° ’ -, 1–${LONGEST_ABBREVIATION}`);
  }
}

function refusal(pointer: string, detail: string): DomainError {
  return new DomainError('invalid_body', { errors: [{ pointer, detail }] });
}
