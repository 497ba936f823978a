import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPressed, shortcutText } from './shortcut.js';
import type { DeskView } from './desk-view.js';
import type { DeskHands, ReviewAct } from './review-act.js';
import { REVIEW_ACTS } from './review-acts.js';

/** An act as this moment finds it. */
export interface BoundAct {
  readonly act: ReviewAct;
  readonly label: string;
  /** The keys as a person reads them. */
  readonly keys: string | undefined;
  readonly isEnabled: boolean;
  readonly whyNot: string | undefined;
  readonly run: () => void;
}

/**
 * The acts bound to what is in hand, and to the keyboard. `said` is why the last keys pressed did nothing.
 * @param isPaused a window is open and has the keyboard
 */
export function useActs(view: DeskView, hands: DeskHands, isPaused: boolean) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const acts = REVIEW_ACTS.map((act): BoundAct => {
    const isEnabled = act.isEnabled(view);
    return {
      act,
      label: act.label(t),
      keys: act.shortcut && shortcutText(act.shortcut, t),
      isEnabled,
      whyNot: isEnabled ? undefined : act.whyNot?.(view, t),
      run: () => {
        setSaid('');
        act.run(hands);
      },
    };
  });
  const latest = useRef({ acts, isPaused });
  useEffect(() => {
    latest.current = { acts, isPaused };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (latest.current.isPaused || event.isComposing) return;
      const meant = latest.current.acts.filter(
        ({ act }) =>
          (act.shortcut !== undefined && isPressed(act.shortcut, event)) ||
          (act.id === 'keys' && isQuestionMark(event)),
      );
      if (meant.length === 0) return;
      event.preventDefault();
      const chosen = meant.find(({ isEnabled }) => isEnabled);
      if (chosen && !event.repeat) chosen.run();
      else if (chosen && chosen.act.group === 'move') chosen.run();
      else setSaid(meant.find(({ whyNot }) => whyNot !== undefined)?.whyNot ?? '');
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, []);
  return { acts, said };
}

/** A question mark that is not being typed into a text. */
function isQuestionMark(event: KeyboardEvent): boolean {
  const { target } = event;
  const isTyping = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return event.key === '?' && !isTyping && !event.ctrlKey && !event.altKey && !event.metaKey;
}
