import type { Finding, TargetState } from '@triptych/domain';
import { isBlocked, nextState } from '@triptych/domain';
import type { TFunction } from 'i18next';
import type { DeskRole } from './desk-role.js';
import { isOwnWork } from './desk-role.js';
import { isDirty, type Writing } from './editor-state.js';
import type { Shortcut } from './shortcut.js';

/** What an act looks at to know whether it can be done. */
export interface DeskView {
  /** Undefined when no segment is in hand. */
  readonly writing: Writing | undefined;
  readonly findings: readonly Finding[];
  readonly role: DeskRole;
  /** False once the release is withdrawn. */
  readonly isOpen: boolean;
  readonly matchCount: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

/** What acts can do. */
export interface DeskHands {
  confirm(): void;
  accept(): void;
  askReturn(): void;
  goOn(): void;
  goBy(step: 1 | -1): void;
  takeMatch(place: number): void;
  fixFirst(): void;
  insert(text: string): void;
  keepMine(): void;
  takeTheirs(): void;
  showKeys(): void;
  showPalette(): void;
}

export interface ReviewAct {
  readonly id: string;
  readonly group: 'decide' | 'move' | 'text' | 'signs' | 'help';
  label(t: TFunction): string;
  readonly shortcut?: Shortcut;
  isEnabled(view: DeskView): boolean;
  /** Why it cannot be done, where that is not plain from the screen. */
  whyNot?(view: DeskView, t: TFunction): string | undefined;
  run(hands: DeskHands): void;
}

const CTRL_ENTER: Shortcut = { code: 'Enter', ctrl: true };

const confirm: ReviewAct = {
  id: 'confirm',
  group: 'decide',
  label: (t) => t('review.actConfirm'),
  shortcut: CTRL_ENTER,
  isEnabled: (view) => isConfirmable(view) && view.writing?.text.trim() !== '',
  whyNot: (view, t) => (isConfirmable(view) ? t('review.whyEmpty') : undefined),
  run: (hands) => {
    hands.confirm();
  },
};

const accept: ReviewAct = {
  id: 'accept',
  group: 'decide',
  label: (t) => t('review.actAccept'),
  shortcut: CTRL_ENTER,
  isEnabled: (view) => isAcceptable(view) && !isOwn(view) && !isBlocked(view.findings),
  whyNot: (view, t) => {
    if (!isAcceptable(view)) return undefined;
    return isOwn(view) ? t('review.whyOwnWork') : t('review.whyBlocked');
  },
  run: (hands) => {
    hands.accept();
  },
};

/** Ctrl+Enter always leads on, also where there is nothing to decide. */
const goOn: ReviewAct = {
  id: 'go-on',
  group: 'move',
  label: (t) => t('review.actGoOn'),
  shortcut: CTRL_ENTER,
  isEnabled: (view) => !isConfirmable(view) && !(isAcceptable(view) && !isOwn(view)) && !view.writing?.theirs,
  run: (hands) => {
    hands.goOn();
  },
};

const sendBack: ReviewAct = {
  id: 'return',
  group: 'decide',
  label: (t) => t('review.actReturn'),
  shortcut: { code: 'Enter', ctrl: true, shift: true },
  isEnabled: (view) =>
    isHeld(view) && view.role.mayReview && !isChanged(view) && !view.writing?.theirs && allows(view, 'return'),
  run: (hands) => {
    hands.askReturn();
  },
};

const previous: ReviewAct = {
  id: 'previous',
  group: 'move',
  label: (t) => t('review.actPrevious'),
  shortcut: { code: 'ArrowUp', alt: true },
  isEnabled: (view) => view.hasPrevious,
  run: (hands) => {
    hands.goBy(-1);
  },
};

const next: ReviewAct = {
  id: 'next',
  group: 'move',
  label: (t) => t('review.actNext'),
  shortcut: { code: 'ArrowDown', alt: true },
  isEnabled: (view) => view.hasNext,
  run: (hands) => {
    hands.goBy(1);
  },
};

const keepMine: ReviewAct = {
  id: 'keep-mine',
  group: 'decide',
  label: (t) => t('review.actKeepMine'),
  shortcut: { code: 'Digit1', alt: true },
  isEnabled: (view) => Boolean(view.writing?.theirs) && isWritable(view) && isChanged(view),
  run: (hands) => {
    hands.keepMine();
  },
};

const takeTheirs: ReviewAct = {
  id: 'take-theirs',
  group: 'decide',
  label: (t) => t('review.actTakeTheirs'),
  shortcut: { code: 'Digit2', alt: true },
  isEnabled: (view) => Boolean(view.writing?.theirs),
  run: (hands) => {
    hands.takeTheirs();
  },
};

const takeMatch = (place: number): ReviewAct => ({
  id: `match-${String(place)}`,
  group: 'text',
  label: (t) => t('review.actTakeMatch', { n: place }),
  shortcut: { code: `Digit${String(place)}`, alt: true },
  isEnabled: (view) => isWritable(view) && !view.writing?.theirs && place <= view.matchCount,
  run: (hands) => {
    hands.takeMatch(place);
  },
});

const fixFirst: ReviewAct = {
  id: 'fix',
  group: 'text',
  label: (t) => t('review.actFix'),
  shortcut: { code: 'Digit0', alt: true },
  isEnabled: (view) => isWritable(view) && view.findings.some(({ fix, span }) => fix !== undefined && span),
  run: (hands) => {
    hands.fixFirst();
  },
};

/** Signs that a keyboard may lack. Alt+Shift+digit is free in the browsers we know. */
const SIGNS: readonly (readonly [id: string, sign: string, label: (t: TFunction) => string])[] = [
  ['no-break-space', '\u00A0', (t) => t('review.signNoBreak')],
  ['narrow-no-break-space', '\u202F', (t) => t('review.signNarrow')],
  ['opening-guillemet', '«', (t) => t('review.signOpeningGuillemet')],
  ['closing-guillemet', '»', (t) => t('review.signClosingGuillemet')],
  ['opening-quote', '“', (t) => t('review.signOpeningQuote')],
  ['closing-quote', '”', (t) => t('review.signClosingQuote')],
  ['apostrophe', '’', (t) => t('review.signApostrophe')],
];

const insertSign = (id: string, sign: string, label: ReviewAct['label'], place: number): ReviewAct => ({
  id,
  group: 'signs',
  label,
  shortcut: { code: `Digit${String(place)}`, alt: true, shift: true },
  isEnabled: isWritable,
  run: (hands) => {
    hands.insert(sign);
  },
});

const showKeys: ReviewAct = {
  id: 'keys',
  group: 'help',
  label: (t) => t('review.actKeys'),
  shortcut: { code: 'Slash', ctrl: true },
  isEnabled: () => true,
  run: (hands) => {
    hands.showKeys();
  },
};

const showPalette: ReviewAct = {
  id: 'palette',
  group: 'help',
  label: (t) => t('review.actPalette'),
  shortcut: { code: 'KeyK', ctrl: true },
  isEnabled: () => true,
  run: (hands) => {
    hands.showPalette();
  },
};

/**
 * Everything that can be done at this desk, said once. Toolbar, shortcuts, key sheet, palette and accessible names read
 * this list. Several acts may share a shortcut: never more than one of them is enabled.
 */
export const REVIEW_ACTS: readonly ReviewAct[] = [
  confirm,
  accept,
  sendBack,
  keepMine,
  takeTheirs,
  goOn,
  previous,
  next,
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(takeMatch),
  fixFirst,
  ...SIGNS.map(([id, sign, label], index) => insertSign(id, sign, label, index + 1)),
  showPalette,
  showKeys,
];

/** The sign that an act inserts, when it inserts one. */
export function signOf(act: ReviewAct): string | undefined {
  return SIGNS.find(([id]) => id === act.id)?.[1];
}

/** True when the text of the segment in hand can be changed by this person. */
export function isWritable(view: DeskView): boolean {
  return isHeld(view) && view.role.mayWrite && allows(view, 'edit');
}

function isHeld({ writing, isOpen }: DeskView): boolean {
  return writing !== undefined && isOpen;
}

/** A text nobody vouches for: a draft, or one that has been changed since. */
function isConfirmable(view: DeskView): boolean {
  if (!isHeld(view) || !view.role.mayWrite || view.writing?.theirs) return false;
  return allows(view, 'confirm') && (isChanged(view) || stateOf(view) === 'initial');
}

function isAcceptable(view: DeskView): boolean {
  if (!isHeld(view) || !view.role.mayReview || view.writing?.theirs) return false;
  return allows(view, 'accept') && !isChanged(view);
}

function isOwn({ writing, role }: DeskView): boolean {
  return writing !== undefined && isOwnWork(writing.held, role);
}

/** True while the field differs from what is stored, or an edit is on its way to it. */
function isChanged({ writing }: DeskView): boolean {
  return writing !== undefined && (isDirty(writing) || writing.sending?.kind === 'save');
}

function allows(view: DeskView, move: 'edit' | 'confirm' | 'accept' | 'return'): boolean {
  const state = stateOf(view);
  return state !== undefined && nextState(state, move) !== undefined;
}

function stateOf({ writing }: DeskView): TargetState | undefined {
  return writing?.held.state;
}
