import { DomainError, LOCALES, type Locale } from '@triptych/domain';
import type { Acts } from '../acts.js';
import { byLocale } from '../by-locale.js';
import type { MemoryStore } from '../ports/memory.js';
import type { PersonRecord } from '../records/person.js';
import { editedText } from './edited-text.js';
import { heldUnit } from './held-unit.js';
import { plainTexts, withKeys, type UnitTexts } from './kept-unit.js';
import { UnitChanges } from './unit-changes.js';
import { unite } from './unit-joining.js';

/** Changes the texts of a unit, and keeps what they were. A unit that becomes equal to another one takes it in. */
export class EditUnit {
  constructor(
    private readonly acts: Acts,
    private readonly store: MemoryStore,
  ) {}

  /**
   * @param texts the languages that change; null takes one away
   * @param expected the revision that the person saw
   * @throws DomainError `not_found`, `stale_revision`, `unit_removed`, `two_languages_needed`, `empty_text`,
   * `invalid_text`, `text_too_long`, `blocking_findings` for tags that are not those of the unit
   */
  async run(
    person: Pick<PersonRecord, 'id' | 'name'>,
    id: number,
    texts: Readonly<Partial<Record<Locale, string | null>>>,
    expected: number,
  ): Promise<void> {
    await this.acts.perform(person.id, async ({ now }) => {
      const changes = await UnitChanges.begin(this.store, 1);
      const unit = await heldUnit(changes, id, expected);
      const next = withKeys(
        byLocale((locale) => {
          const text = texts[locale];
          if (text === null) return undefined;
          return text === undefined ? unit.texts[locale] : editedText(unit, locale, text);
        }),
      );
      if (Object.keys(next).length < 2) throw new DomainError('two_languages_needed');
      if (isSame(unit.texts, next)) return;

      const step = { at: now.toISOString(), by: person.name };
      await changes.note({ unitId: id, act: 'edited', ...step, ...plainTexts(unit) });
      changes.change(id, { texts: next });
      await unite(changes, id, step);
      await changes.write();
    });
  }
}

/** Equal to the last character, not only in what counts for a match. */
function isSame(before: UnitTexts, after: UnitTexts): boolean {
  return LOCALES.every((locale) => before[locale]?.text === after[locale]?.text);
}
