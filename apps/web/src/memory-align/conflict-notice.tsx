import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { canKeepMine, isDirty, type AlignEvent, type AlignState } from './align-state.js';
import styles from './alignment-screen.module.css';

/** Somebody else changed the alignment meanwhile: what that means, and the choice. */
export function ConflictNotice({
  state,
  onEvent,
}: {
  readonly state: AlignState;
  readonly onEvent: (event: AlignEvent) => void;
}) {
  const { t } = useTranslation();
  const mayKeep = canKeepMine(state) && isDirty(state);
  return (
    <Notice tone="block" title={t('align.conflict')}>
      <p>{mayKeep ? t('align.conflictText') : t('align.conflictVersions')}</p>
      <div className={styles.choice}>
        <Button
          look={mayKeep ? 'outlined' : 'filled'}
          onPress={() => {
            onEvent({ type: 'theirs-taken' });
          }}
        >
          {t('align.takeTheirs')}
        </Button>
        {mayKeep && (
          <Button
            onPress={() => {
              onEvent({ type: 'mine-kept' });
            }}
          >
            {t('align.keepMine')}
          </Button>
        )}
      </div>
    </Notice>
  );
}
