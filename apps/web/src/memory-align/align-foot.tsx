import {
  ArrowDownToLine,
  ArrowUpToLine,
  CircleAlert,
  CircleCheck,
  CloudOff,
  CloudUpload,
  FoldVertical,
  TriangleAlert,
  Undo2,
  UnfoldVertical,
  Unlink2,
} from 'lucide-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ariaShortcut } from '../review/shortcut.js';
import { Button, type ButtonLook } from '../ui/button.js';
import { Tip } from '../ui/tip.js';
import styles from './align-foot.module.css';
import { isDirty, type AlignState } from './align-state.js';
import { isPaired, isWaiting } from './row-edits.js';
import type { BoundAlignAct } from './use-align-acts.js';

const EDITS = [
  ['join', FoldVertical],
  ['split', UnfoldVertical],
  ['move-up', ArrowUpToLine],
  ['move-down', ArrowDownToLine],
  ['apart', Unlink2],
  ['undo', Undo2],
] as const;

const SAVING = {
  conflict: TriangleAlert,
  refused: CircleAlert,
  offline: CloudOff,
  saving: CloudUpload,
  saved: CircleCheck,
} as const;

/** The line at the foot of the screen: what is stored, how much is decided, and the acts on the row in hand. */
export function AlignFoot({ state, acts }: { readonly state: AlignState; readonly acts: readonly BoundAlignAct[] }) {
  const { t } = useTranslation();
  const { rows } = state;
  const saving = savingOf(state);
  const Icon = SAVING[saving];
  const paired = rows.filter(isPaired);
  const confirmed = paired.filter((row) => row.state === 'confirmed').length;
  const keys = acts.find(({ act }) => act.id === 'keys');
  return (
    <footer className={styles.foot}>
      <div className={styles.acts}>
        <AlignButton id={primaryAct(state, acts)} acts={acts} look="filled" className={styles.primary} />
        <AlignButton id="leave-out" acts={acts} />
        <span className={styles.edits}>
          {EDITS.map(([id, Shape]) => {
            const bound = acts.find(({ act }) => act.id === id);
            return (
              bound && (
                <Tip key={id} text={t('align.tip', { act: bound.label, keys: bound.keys })}>
                  <Button
                    look="quiet"
                    small
                    aria-label={bound.label}
                    aria-keyshortcuts={ariaShortcut(bound.act.shortcut)}
                    isDisabled={!bound.isEnabled}
                    onPress={bound.run}
                    icon={<Shape size={16} strokeWidth={1.75} aria-hidden />}
                    className={styles.edit}
                  >
                    {bound.label}
                  </Button>
                </Tip>
              )
            );
          })}
        </span>
      </div>
      <div className={styles.line}>
        <span role="status" className={styles[saving]}>
          <Icon size={15} strokeWidth={1.75} aria-hidden />
          {savingText(saving, t)}
        </span>
        <span>{t('align.confirmedOf', { done: confirmed, total: paired.length })}</span>
        <span>{t('align.waiting', { count: rows.filter(isWaiting).length })}</span>
        {keys && (
          <Button look="quiet" small onPress={keys.run} className={styles.keysAct}>
            {keys.label} <kbd className={styles.keys}>{keys.keys}</kbd>
          </Button>
        )}
      </div>
    </footer>
  );
}

/** One act as a button, with its keys. */
export function AlignButton({
  id,
  acts,
  look,
  className,
}: {
  readonly id: string;
  readonly acts: readonly BoundAlignAct[];
  readonly look?: ButtonLook;
  readonly className?: string | undefined;
}) {
  const bound = acts.find(({ act }) => act.id === id);
  if (!bound) return null;
  return (
    <Button
      {...(look && { look })}
      {...(className && { className })}
      isDisabled={!bound.isEnabled}
      onPress={bound.run}
      aria-keyshortcuts={ariaShortcut(bound.act.shortcut)}
    >
      {bound.label}
      <kbd className={styles.keys} aria-hidden>
        {bound.keys}
      </kbd>
    </Button>
  );
}

/** The next act: what waits is decided first, then the rows go into the memory. */
export function primaryAct({ rows }: AlignState, acts: readonly BoundAlignAct[]): string {
  if (!rows.some(isWaiting)) return 'keep';
  return acts.find(({ act, isEnabled }) => act.id === 'confirm' && isEnabled)?.act.id ?? 'go-on';
}

function savingOf(state: AlignState): keyof typeof SAVING {
  if (state.theirs) return 'conflict';
  if (state.trouble) return state.trouble.kind === 'refused' ? 'refused' : 'offline';
  return isDirty(state) ? 'saving' : 'saved';
}

function savingText(saving: keyof typeof SAVING, t: TFunction): string {
  const words: Record<keyof typeof SAVING, string> = {
    conflict: t('align.savingConflict'),
    refused: t('align.savingRefused'),
    offline: t('align.savingOffline'),
    saving: t('align.saving'),
    saved: t('align.saved'),
  };
  return words[saving];
}
