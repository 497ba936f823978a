import { Button, type ButtonLook } from '../ui/button.js';
import { ariaShortcut } from './shortcut.js';
import type { BoundAct } from './use-acts.js';
import styles from './act-button.module.css';

/** One act of the list as a button, with its keys. */
export function ActButton({
  id,
  acts,
  look,
  hideWhenDisabled,
  className,
}: {
  readonly id: string;
  readonly acts: readonly BoundAct[];
  readonly look?: ButtonLook;
  readonly hideWhenDisabled?: boolean;
  readonly className?: string;
}) {
  const bound = acts.find(({ act }) => act.id === id);
  if (!bound || (hideWhenDisabled && !bound.isEnabled)) return null;
  return (
    <Button
      {...(look && { look })}
      isDisabled={!bound.isEnabled}
      onPress={bound.run}
      {...(className && { className })}
      {...(bound.act.shortcut && { 'aria-keyshortcuts': ariaShortcut(bound.act.shortcut) })}
    >
      {bound.label}
      {bound.keys !== undefined && (
        <kbd className={styles.keys} aria-hidden>
          {bound.keys}
        </kbd>
      )}
    </Button>
  );
}

/** The next act, the only filled button; what is due and cannot be done is explained under it. */
export function PrimaryAct({ acts, className }: { readonly acts: readonly BoundAct[]; readonly className?: string }) {
  const primary = primaryAct(acts);
  if (!primary) return null;
  const why = primary.whyNot ?? acts.find(({ act, whyNot }) => act.group === 'decide' && whyNot !== undefined)?.whyNot;
  return (
    <div className={styles.primary}>
      <ActButton id={primary.act.id} acts={acts} look="filled" {...(className && { className })} />
      {why !== undefined && <p className={styles.why}>{why}</p>}
    </div>
  );
}

/** What comes next: the decision that can be made, else the one that is due and why it cannot, else to go on. */
export function primaryAct(acts: readonly BoundAct[]): BoundAct | undefined {
  const decisions = acts.filter(({ act }) => ['confirm', 'accept', 'go-on'].includes(act.id));
  return decisions.find(({ isEnabled }) => isEnabled) ?? decisions.find(({ whyNot }) => whyNot !== undefined);
}
