import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.js';
import type { ReviewAct } from './review-act.js';
import { REVIEW_ACTS } from './review-acts.js';
import { shortcutText } from './shortcut.js';
import styles from './key-sheet.module.css';

const GROUPS: readonly ReviewAct['group'][] = ['decide', 'move', 'text', 'cut', 'signs', 'help'];

/** All keys of the desk, read from the list of acts. */
export function KeySheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('review.keysTitle')}>
      <div className={styles.sheet} tabIndex={0} role="group" aria-label={t('review.keysTitle')}>
        {GROUPS.map((group) => (
          <section key={group} aria-label={groupName(group, t)}>
            <h3 className={styles.group}>{groupName(group, t)}</h3>
            <dl className={styles.keys}>
              {REVIEW_ACTS.filter((act) => act.group === group && !isFurtherMatch(act)).map((act) => (
                <div key={act.id}>
                  <dt>{act.id === 'match-1' ? t('review.actTakeMatches') : act.label(t)}</dt>
                  <dd>
                    {act.shortcut && (
                      <kbd>
                        {shortcutText(act.shortcut, t)}
                        {act.id === 'match-1' && '…9'}
                      </kbd>
                    )}
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

/** The nine matches stand on one line. */
function isFurtherMatch({ id }: ReviewAct): boolean {
  return id.startsWith('match-') && id !== 'match-1';
}

function groupName(group: ReviewAct['group'], t: TFunction): string {
  const names: Record<ReviewAct['group'], string> = {
    decide: t('review.groupDecide'),
    move: t('review.groupMove'),
    text: t('review.groupText'),
    cut: t('review.groupCut'),
    signs: t('review.groupSigns'),
    help: t('review.groupHelp'),
  };
  return names[group];
}
