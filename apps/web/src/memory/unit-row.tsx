import { LOCALES } from '@triptych/domain';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LocaleTag } from '../strips/locale-tag.js';
import { Checkbox } from '../ui/choice.js';
import { classNames } from '../ui/class-names.js';
import type { FoundUnit } from './phrase-marks.js';
import { UnitFacts } from './unit-facts.js';
import type { UnitHands } from './unit-hands.js';
import { unitName } from './unit-name.js';
import { hasChanges } from './use-edits.js';
import styles from './unit-table.module.css';
import { UnitText } from './unit-text.js';

/** One unit: its texts side by side, and where it comes from. A press anywhere on it opens it. */
export function UnitRow({
  found: { unit, spans, hits },
  hands,
  isOpen,
}: {
  readonly found: FoundUnit;
  readonly hands: UnitHands;
  readonly isOpen: boolean;
}) {
  const { t } = useTranslation();
  const name = unitName(unit);
  const edit = hands.edits.get(unit.id);
  const toggle = () => {
    hands.openUnit(isOpen ? undefined : unit.id);
  };
  return (
    <tr
      // The button in the first cell does the same for the keyboard.
      onClick={(event) => {
        const isOnControl = event.target instanceof Element && event.target.closest('a, button, label') !== null;
        // Whoever marks words with the mouse wants to copy them.
        if (!isOnControl && (getSelection()?.isCollapsed ?? true)) toggle();
      }}
    >
      <td className={styles.opens}>
        <button
          type="button"
          data-opens={unit.id}
          aria-expanded={isOpen}
          aria-label={t('memory.openUnit', { text: name })}
          className={styles.opener}
          onClick={toggle}
        >
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden />
        </button>
      </td>
      {hands.mayChange && (
        <td className={styles.chooses}>
          {unit.removedAt === null && (
            <Checkbox
              className={styles.choice ?? ''}
              isSelected={hands.chosen.has(unit.id)}
              onChange={(isChosen) => {
                hands.choose(unit, isChosen);
              }}
            >
              <span className="visually-hidden">{t('memory.chooseUnit', { text: name })}</span>
            </Checkbox>
          )}
        </td>
      )}
      {LOCALES.map((locale) => (
        <td key={locale} className={classNames(styles.language, styles[locale], !unit.texts[locale] && styles.lacking)}>
          <LocaleTag locale={locale} className={styles.tag} />
          <UnitText
            locale={locale}
            coded={unit.texts[locale]}
            isHit={hits.includes(locale)}
            {...(spans[locale] && { spans: spans[locale] })}
          />
        </td>
      ))}
      <td className={styles.origin}>
        <UnitFacts unit={unit} />
        {edit && hasChanges(edit) && <p className={styles.unsaved}>{t('memory.unsaved')}</p>}
      </td>
    </tr>
  );
}
