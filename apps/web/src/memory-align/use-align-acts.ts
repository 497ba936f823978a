import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isPressed, shortcutText, type Shortcut } from '../review/shortcut.js';
import type { AlignAct, AlignHands, AlignView } from './align-act.js';
import { ALIGN_ACTS } from './align-acts.js';

/** An act as this moment finds it. */
export interface BoundAlignAct {
  readonly act: AlignAct;
  readonly label: string;
  /** The keys as a person reads them. */
  readonly keys: string;
  readonly isEnabled: boolean;
  readonly run: () => void;
}

/**
 * The acts bound to what is in hand, and to the keyboard.
 * @param isPaused a window is open and has the keyboard
 */
export function useAlignActs(view: AlignView, hands: AlignHands, isPaused: boolean): readonly BoundAlignAct[] {
  const { t } = useTranslation();
  const acts = ALIGN_ACTS.map((act): BoundAlignAct => ({
    act,
    label: act.label(t, view),
    keys: shortcutText(act.shortcut, t),
    isEnabled: act.isEnabled(view),
    run: () => {
      act.run(hands, view);
    },
  }));
  const latest = useRef({ acts, isPaused });
  useEffect(() => {
    latest.current = { acts, isPaused };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (latest.current.isPaused || event.isComposing) return;
      const meant = latest.current.acts.filter(
        ({ act }) =>
          (isPressed(act.shortcut, event) && !isOfControl(act.shortcut, event)) ||
          (act.id === 'keys' && event.key === '?' && !event.ctrlKey && !event.altKey && !event.metaKey),
      );
      if (meant.length === 0) return;
      event.preventDefault();
      const chosen = meant.find(({ isEnabled }) => isEnabled);
      if (chosen && (!event.repeat || chosen.act.group === 'move')) chosen.run();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, []);
  return acts;
}

/** Keys that a button, a link or a choice needs for itself when it has the focus. */
function isOfControl({ ctrl, alt }: Shortcut, { target }: KeyboardEvent): boolean {
  return !ctrl && !alt && target instanceof Element && target.closest('button, a, input, textarea, select') !== null;
}
