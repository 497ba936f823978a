import { MARKS, type Mark } from '@triptych/domain';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { markWord } from '../words/states.js';
import { MarkShape } from './mark-shape.js';
import styles from './legend.module.css';

/** The order in which a segment passes through them; a return goes back. */
const ORDER: readonly Mark[] = [...MARKS.filter((mark) => mark !== 'returned'), 'returned'];

/** What the shapes mean, for whoever asks. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className={styles.button}>
        <MarkShape mark="draft" size={13} />
        {t('strip.legend')}
      </Button>
      <Popover className={styles.popover} placement="bottom end" offset={6} aria-label={t('strip.legend')}>
        <ul className={styles.list}>
          {ORDER.map((mark) => (
            <li key={mark}>
              <MarkShape mark={mark} size={15} />
              {markWord(mark, t)}
            </li>
          ))}
        </ul>
      </Popover>
    </DialogTrigger>
  );
}
