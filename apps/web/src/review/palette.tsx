import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.js';
import type { BoundAct } from './use-acts.js';
import styles from './palette.module.css';

/** Finds any act by its words. What cannot be done now is not in the list. */
export function Palette({
  isOpen,
  onClose,
  acts,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly acts: readonly BoundAct[];
}) {
  const { t } = useTranslation();
  const { contains } = useFilter({ sensitivity: 'base' });
  const possible = acts.filter(({ act, isEnabled }) => isEnabled && act.id !== 'palette');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('review.paletteTitle')}>
      <Autocomplete filter={contains}>
        <SearchField aria-label={t('review.paletteSearch')} autoFocus>
          <Input className={styles.input} placeholder={t('review.paletteSearch')} />
        </SearchField>
        <Menu
          aria-label={t('review.paletteTitle')}
          className={styles.list}
          renderEmptyState={() => <p className={styles.empty}>{t('review.paletteEmpty')}</p>}
        >
          {possible.map((bound) => (
            <MenuItem
              key={bound.act.id}
              id={bound.act.id}
              textValue={bound.label}
              className={styles.item}
              onAction={() => {
                onClose();
                // The window gives the focus back before the act moves it on.
                setTimeout(bound.run);
              }}
            >
              <span>{bound.label}</span>
              {bound.keys !== undefined && <kbd>{bound.keys}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
