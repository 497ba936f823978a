import { isBlocked } from '@triptych/domain';
import { CUT_ACTS } from './cut-acts.js';
import { allows, isAcceptable, isChanged, isConfirmable, isHeld, isOwn, isWritable } from './desk-view.js';
import { MEMORY_ACTS } from './memory-acts.js';
import type { ReviewAct } from './review-act.js';
import type { Shortcut } from './shortcut.js';
import { SIGN_ACTS } from './sign-acts.js';

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

const insertTag: ReviewAct = {
  id: 'insert-tag',
  group: 'text',
  label: (t) => t('review.actInsertTag'),
  shortcut: { code: 'KeyT', alt: true },
  isEnabled: (view) => isWritable(view) && view.lacksTag,
  run: (hands) => {
    hands.insertTag();
  },
};

const copySource: ReviewAct = {
  id: 'copy-source',
  group: 'text',
  label: (t) => t('review.actCopySource'),
  shortcut: { code: 'KeyC', alt: true },
  isEnabled: (view) => isWritable(view) && !view.writing?.theirs,
  run: (hands) => {
    hands.copySource();
  },
};

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
  ...MEMORY_ACTS,
  fixFirst,
  insertTag,
  copySource,
  ...CUT_ACTS,
  ...SIGN_ACTS,
  showPalette,
  showKeys,
];
