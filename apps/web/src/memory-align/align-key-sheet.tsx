import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import styles from '../review/key-sheet.module.css';
import { Dialog } from '../ui/dialog.js';
import type { AlignAct } from './align-act.js';
import type { BoundAlignAct } from './use-align-acts.js';

const GROUPS: readonly AlignAct['group'][] = ['decide', 'rows', 'move', 'help'];

/** All keys of the rows, read from the list of acts. */
export function AlignKeySheet({
  acts,
  isOpen,
  onClose,
}: {
  readonly acts: readonly BoundAlignAct[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('align.actKeys')}>
      <div className={styles.sheet} tabIndex={0} role="group" aria-label={t('align.actKeys')}>
        {GROUPS.map((group) => (
          <section key={group} aria-label={groupName(group, t)}>
            <h3 className={styles.group}>{groupName(group, t)}</h3>
            <dl className={styles.keys}>
              {acts
                .filter(({ act }) => act.group === group)
                .map(({ act, label, keys }) => (
                  <div key={act.id}>
                    <dt>{label}</dt>
                    <dd>
                      <kbd>{keys}</kbd>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function groupName(group: AlignAct['group'], t: TFunction): string {
  const names: Record<AlignAct['group'], string> = {
    decide: t('align.groupDecide'),
    rows: t('align.groupRows'),
    move: t('align.groupMove'),
    help: t('align.groupHelp'),
  };
  return names[group];
}
