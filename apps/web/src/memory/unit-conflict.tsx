import type { MemoryUnit } from '@triptych/contracts';
import { LOCALES } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { WordChanges } from '../review/word-changes.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { faultOf, type Drafts } from './edit-form.js';
import styles from './unit-editor.module.css';

/** Somebody else stored other texts: what differs, and the choice. The fields above stay as they were typed. */
export function UnitConflict({
  drafts,
  theirs,
  onKeep,
  onTake,
}: {
  readonly drafts: Drafts;
  readonly theirs: MemoryUnit;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Notice tone="block" title={t('memory.conflict')}>
      <div className={styles.conflict}>
        <p>{t('memory.conflictText')}</p>
        {LOCALES.map((locale) => {
          const [mine, other] = [drafts[locale] ?? '', theirs.texts[locale]?.text ?? ''];
          if (mine.trim() === other) return null;
          return (
            <div key={locale}>
              <LocaleTag locale={locale} className={styles.name} />
              <WordChanges from={mine} to={other} locale={locale} />
            </div>
          );
        })}
        <div className={styles.acts}>
          <Button onPress={onTake}>{t('memory.takeTheirs')}</Button>
          {faultOf(theirs, drafts) === undefined && (
            <Button look="filled" onPress={onKeep}>
              {t('memory.keepMine')}
            </Button>
          )}
        </div>
      </div>
    </Notice>
  );
}
