import type { Locale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/button.js';
import { Tip } from '../ui/tip.js';
import { signOf } from './sign-acts.js';
import { ariaShortcut } from './shortcut.js';
import type { BoundAct } from './use-acts.js';
import styles from './sign-bar.module.css';

/** Signs that the keyboard may lack, in the order in which this language needs them. */
export function SignBar({ acts, locale }: { readonly acts: readonly BoundAct[]; readonly locale: Locale }) {
  const { t } = useTranslation();
  const signs = acts.flatMap((bound) => {
    const sign = signOf(bound.act);
    return sign === undefined ? [] : [{ bound, sign }];
  });
  return (
    <div role="group" aria-label={t('review.signs')} className={styles.bar} lang={locale}>
      {signs.map(({ bound, sign }) => (
        <Tip key={bound.act.id} text={`${bound.label} (${bound.keys ?? ''})`}>
          <IconButton
            label={bound.label}
            small
            isDisabled={!bound.isEnabled}
            onPress={bound.run}
            preventFocusOnPress
            className={styles.sign}
            {...(bound.act.shortcut && { 'aria-keyshortcuts': ariaShortcut(bound.act.shortcut) })}
          >
            <Sign sign={sign} />
          </IconButton>
        </Tip>
      ))}
    </div>
  );
}

/** Spaces cannot be seen: a bracket as wide as they are stands for them. */
function Sign({ sign }: { readonly sign: string }) {
  if (sign === '\u00A0') return <span aria-hidden className={styles.space} />;
  if (sign === '\u202F') return <span aria-hidden className={`${styles.space ?? ''} ${styles.narrow ?? ''}`} />;
  return <span aria-hidden>{sign}</span>;
}
