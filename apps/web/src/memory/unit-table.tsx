import type { MemoryUnit } from '@triptych/contracts';
import { LOCALES } from '@triptych/domain';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LocaleTag } from '../strips/locale-tag.js';
import { classNames } from '../ui/class-names.js';
import { actOfKey, type MemoryAct } from './memory-keys.js';
import type { FoundUnit } from './phrase-marks.js';
import { focusBeside } from './row-focus.js';
import { UnitDetail } from './unit-detail.js';
import { UnitRow } from './unit-row.js';
import styles from './unit-table.module.css';
import type { UnitHands } from './unit-hands.js';

/** Units in three columns of languages; the open one has its detail below it. */
export function UnitTable({
  found,
  hands,
  onKey,
}: {
  readonly found: readonly FoundUnit[];
  readonly hands: UnitHands;
  /** What a key does that is not about moving or opening. */
  readonly onKey: (act: MemoryAct, unit: MemoryUnit) => void;
}) {
  const { t } = useTranslation();
  const press = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['opens'] : undefined;
    const unit = found.find((each) => String(each.unit.id) === id)?.unit;
    const act = unit && actOfKey(event, hands.mayChange);
    if (!unit || !act) return;
    event.preventDefault();
    if (act === 'next') focusBeside(unit.id, 1);
    else if (act === 'previous') focusBeside(unit.id, -1);
    else onKey(act, unit);
  };
  const columns = LOCALES.length + (hands.mayChange ? 3 : 2);
  return (
    <table className={classNames(styles.table, hands.mayChange && styles.withChoice)} onKeyDown={press}>
      <caption className="visually-hidden">{t('memory.tableName')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.opens}>
            <span className="visually-hidden">{t('memory.open')}</span>
          </th>
          {hands.mayChange && (
            <th scope="col" className={styles.chooses}>
              <span className="visually-hidden">{t('memory.actChoose')}</span>
            </th>
          )}
          {LOCALES.map((locale) => (
            <th key={locale} scope="col" className={classNames(styles.language, styles[locale])}>
              <LocaleTag locale={locale} />
            </th>
          ))}
          <th scope="col" className={styles.origin}>
            {t('memory.whereFrom')}
          </th>
        </tr>
      </thead>
      {found.map((each) => {
        const isOpen = hands.openId === each.unit.id;
        return (
          <tbody key={each.unit.id} className={classNames(isOpen && styles.inHand)}>
            <UnitRow found={each} hands={hands} isOpen={isOpen} />
            {isOpen && (
              <tr className={styles.detail}>
                <td colSpan={columns}>
                  <UnitDetail id={each.unit.id} known={each.unit} hands={hands} />
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}
