import type { TFunction } from 'i18next';

/** A key and what is held with it. `code` names the place on the keyboard, so that every layout has it. */
export interface Shortcut {
  readonly code: string;
  /** Ctrl, or Command on an Apple keyboard. */
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
}

export type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** True when the keys pressed are those of the shortcut and no others. */
export function isPressed(shortcut: Shortcut, press: KeyPress): boolean {
  return (
    (press.code === shortcut.code || press.code === NUMPAD[shortcut.code]) &&
    (press.ctrlKey || press.metaKey) === (shortcut.ctrl ?? false) &&
    press.altKey === (shortcut.alt ?? false) &&
    press.shiftKey === (shortcut.shift ?? false)
  );
}

/** The keys as a person reads them: `Ctrl+Enter`. */
export function shortcutText({ code, ctrl, alt, shift }: Shortcut, t: TFunction): string {
  return [ctrl && t('review.keyCtrl'), alt && t('review.keyAlt'), shift && t('review.keyShift'), keyName(code, t)]
    .filter(Boolean)
    .join('+');
}

/** The same for `aria-keyshortcuts`, which has its own names. */
export function ariaShortcut({ code, ctrl, alt, shift }: Shortcut): string {
  const key = code.replace(/^(Key|Digit)/, '').replace('Slash', '/');
  return [ctrl && 'Control', alt && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}

const NUMPAD: Readonly<Record<string, string | undefined>> = { Enter: 'NumpadEnter' };

function keyName(code: string, t: TFunction): string {
  switch (code) {
    case 'Enter':
      return t('review.keyEnter');
    case 'ArrowUp':
      return '↑';
    case 'ArrowDown':
      return '↓';
    case 'ArrowLeft':
      return '←';
    case 'ArrowRight':
      return '→';
    case 'Slash':
      return '/';
    default:
      return code.replace(/^(Key|Digit)/, '');
  }
}
