import type { MemoryAlignment } from '@triptych/contracts';
import { LOCALES } from '@triptych/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePutVersion, type HandedVersion } from '../api/memory-alignments.js';
import { Button } from '../ui/button.js';
import { Confirm } from '../ui/dialog.js';
import { useProblemText } from '../words/problem.js';
import { VersionSlot } from './version-slot.js';
import styles from './versions-view.module.css';

/** The versions of a release: two at least make rows. */
export function VersionsView({
  alignment,
  isArranged,
  onRows,
}: {
  readonly alignment: MemoryAlignment;
  /** A person has decided on rows already: another version would undo that. */
  readonly isArranged: boolean;
  readonly onRows: () => void;
}) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const put = usePutVersion(alignment.id);
  const [asked, setAsked] = useState<HandedVersion | null>(null);
  const given = LOCALES.filter((locale) => alignment.versions[locale]).length;
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{t('align.versionsIntro')}</p>
      <div className={styles.slots}>
        {LOCALES.map((locale) => {
          const isOfPut = put.variables?.locale === locale;
          return (
            <VersionSlot
              // What is stored opens the slot anew.
              key={`${locale} ${alignment.versions[locale] ? String(alignment.revision) : ''}`}
              locale={locale}
              version={alignment.versions[locale]}
              fault={put.error && isOfPut ? explain(put.error) : undefined}
              isPending={put.isPending && isOfPut}
              onSource={(source) => {
                if (isArranged) setAsked({ locale, source });
                else put.mutate({ locale, source });
              }}
            />
          );
        })}
      </div>
      <div className={styles.further}>
        <Button look={given > 1 ? 'filled' : 'outlined'} isDisabled={given < 2} onPress={onRows}>
          {t('align.showRows')}
        </Button>
        {given < 2 && <p className={styles.soft}>{t('align.twoNeeded')}</p>}
      </div>
      <Confirm
        isOpen={asked !== null}
        onClose={() => {
          setAsked(null);
        }}
        title={t('align.anewTitle')}
        confirm={t('align.anewConfirm')}
        cancel={t('align.cancel')}
        onConfirm={() => (asked ? put.mutateAsync(asked) : Promise.resolve())}
        explain={explain}
      >
        <p>{t('align.anewText')}</p>
      </Confirm>
    </div>
  );
}
