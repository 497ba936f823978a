import { Combine, Scissors } from 'lucide-react';
import { Button } from '../ui/button.js';
import { ariaShortcut } from './shortcut.js';
import styles from './source-tools.module.css';
import type { BoundAct } from './use-acts.js';

const ICONS = { split: Scissors, merge: Combine } as const;

/** What can be done about the borders of the sentence, under its source. */
export function SourceTools({ acts }: { readonly acts: readonly BoundAct[] }) {
  const tools = (['split', 'merge'] as const).flatMap((id) => {
    const bound = acts.find(({ act }) => act.id === id);
    return bound?.isEnabled ? [{ id, bound, Icon: ICONS[id] }] : [];
  });
  if (tools.length === 0) return null;
  return (
    <div className={styles.tools}>
      {tools.map(({ id, bound, Icon }) => (
        <Button
          key={id}
          look="quiet"
          small
          icon={<Icon size={14} strokeWidth={1.75} aria-hidden />}
          onPress={bound.run}
          className={styles.tool}
          {...(bound.act.shortcut && { 'aria-keyshortcuts': ariaShortcut(bound.act.shortcut) })}
        >
          {bound.label}
          <kbd className={styles.keys} aria-hidden>
            {bound.keys}
          </kbd>
        </Button>
      ))}
    </div>
  );
}
