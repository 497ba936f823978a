import type { Locale } from '@triptych/domain';
import type { People } from '../ports/people.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** Keeps the interface language that a person chose. */
export class ChooseLocale {
  constructor(
    private readonly units: UnitOfWork,
    private readonly people: People,
  ) {}

  async run(personId: string, locale: Locale): Promise<void> {
    await this.units.run(() => this.people.setLocale(personId, locale));
  }
}
