import type { Target } from '@triptych/contracts';
import type { Finding } from '@triptych/domain';
import type { DeskRole } from './desk-role.js';

import type { DeskView } from './desk-view.js';
import { REVIEW_ACTS } from './review-acts.js';
import { ariaShortcut } from './shortcut.js';
import { aTarget } from './testing/a-target.js';
import type { Writing } from './writing.js';

const ana = { id: 'ana', name: 'Ana' };
const translator: DeskRole = { personId: 'ana', mayWrite: true, mayReview: false, translates: true };
const reviewer: DeskRole = { personId: 'tom', mayWrite: true, mayReview: true, translates: false };
const both: DeskRole = { personId: 'ana', mayWrite: true, mayReview: true, translates: true };
const officer: DeskRole = { personId: 'lea', mayWrite: false, mayReview: false, translates: false };

const initial = aTarget();
const translated = aTarget({ state: 'translated', confirmedBy: ana });
const reviewed = aTarget({ state: 'reviewed', confirmedBy: ana });
const final = aTarget({ state: 'final', confirmedBy: ana });

function aView(
  held: Target,
  role: DeskRole,
  overrides: Partial<DeskView & { text: string; theirs: Target }> = {},
): DeskView {
  const { text = held.text ?? '', theirs = null, ...rest } = overrides;
  const writing: Writing = { held, text, wish: null, sending: null, trouble: null, theirs, offer: null };
  return {
    writing,
    findings: [],
    role,
    isOpen: true,
    matchCount: 0,
    repetitionCount: 0,
    hasPrevious: false,
    hasNext: false,
    lacksTag: false,
    cut: { isAllowed: true, hasPlaces: true, hasNext: true, canUndo: true },
    ...rest,
  };
}

const enabled = (view: DeskView, ...ids: string[]) =>
  REVIEW_ACTS.filter((act) => ids.includes(act.id) && act.isEnabled(view)).map(({ id }) => id);
const blocking: Finding = { check: 'url-email-phone', severity: 'block' };
const warning: Finding = { check: 'numbers', severity: 'warn' };

describe('deciding', () => {
  it.each([
    ['a translator confirms a draft', aView(initial, translator), ['confirm']],
    ['a translator cannot confirm nothing', aView(initial, translator, { text: ' ' }), []],
    ['a translator goes on from what she confirmed', aView(translated, translator), ['go-on']],
    ['a translator confirms what she has changed', aView(translated, translator, { text: 'Otro' }), ['confirm']],
    ['a reviewer accepts or returns', aView(translated, reviewer), ['accept', 'return']],
    ['a reviewer may return what was accepted', aView(reviewed, reviewer), ['return', 'go-on']],
    ['a reviewer may confirm a draft', aView(initial, reviewer), ['confirm']],
    ['who changes a text while reviewing confirms it', aView(translated, reviewer, { text: 'Otro' }), ['confirm']],
    ['nobody accepts her own work', aView(translated, both), ['return', 'go-on']],
    ['blocking findings stop acceptance', aView(translated, reviewer, { findings: [blocking] }), ['return']],
    ['warnings do not', aView(translated, reviewer, { findings: [warning] }), ['accept', 'return']],
    ['blocking findings do not stop a confirmation', aView(initial, translator, { findings: [blocking] }), ['confirm']],
    ['an officer decides nothing here', aView(translated, officer), ['go-on']],
    ['a final text stays', aView(final, both), ['go-on']],
    ['a withdrawn release stays', aView(initial, translator, { isOpen: false }), ['go-on']],
    [
      'a conflict comes first',
      aView(initial, translator, { text: 'Mío', theirs: aTarget({ text: 'Suyo', revision: 2 }) }),
      ['keep-mine', 'take-theirs'],
    ],
    [
      'who has only read takes the newer text',
      aView(translated, reviewer, { theirs: aTarget({ text: 'Suyo', revision: 2 }) }),
      ['take-theirs'],
    ],
  ])('%s', (_, view, expected) => {
    expect(enabled(view, 'confirm', 'accept', 'return', 'go-on', 'keep-mine', 'take-theirs')).toEqual(expected);
  });

  it('says why one’s own work cannot be accepted', () => {
    const accept = REVIEW_ACTS.find(({ id }) => id === 'accept');
    const t = ((key: string) => key) as never;
    expect(accept?.whyNot?.(aView(translated, both), t)).toBe('review.whyOwnWork');
    expect(accept?.whyNot?.(aView(translated, reviewer, { findings: [blocking] }), t)).toBe('review.whyBlocked');
    expect(accept?.whyNot?.(aView(initial, translator), t)).toBeUndefined();
  });
});

describe('text', () => {
  it('takes only matches that there are', () => {
    expect(enabled(aView(initial, translator, { matchCount: 1 }), 'match-1', 'match-2')).toEqual(['match-1']);
  });

  it('fixes only what has a fix', () => {
    const fixable: Finding = { ...warning, span: { start: 0, end: 1 }, fix: '' };
    expect(enabled(aView(initial, translator, { findings: [warning] }), 'fix')).toEqual([]);
    expect(enabled(aView(initial, translator, { findings: [fixable] }), 'fix')).toEqual(['fix']);
  });

  it('goes to the repetitions of the sentence confirmed before, whatever is in hand', () => {
    expect(enabled(aView(final, translator), 'repeat')).toEqual([]);
    expect(enabled(aView(final, translator, { repetitionCount: 2 }), 'repeat')).toEqual(['repeat']);
    expect(enabled(aView(final, translator, { repetitionCount: 2, isOpen: false }), 'repeat')).toEqual([]);
    expect(enabled(aView(final, officer, { repetitionCount: 2 }), 'repeat')).toEqual([]);
  });

  it('inserts a tag where one is missing', () => {
    expect(enabled(aView(initial, translator), 'insert-tag')).toEqual([]);
    expect(enabled(aView(initial, translator, { lacksTag: true }), 'insert-tag')).toEqual(['insert-tag']);
  });

  it('lets nobody write into a final text', () => {
    const view = aView(final, both, { lacksTag: true });
    expect(enabled(view, 'apostrophe', 'insert-tag', 'copy-source')).toEqual([]);
  });
});

describe('borders of sentences', () => {
  const all = { isAllowed: true, hasPlaces: true, hasNext: true, canUndo: true };
  it.each([
    ['move for whoever may, also who does not write here', aView(initial, officer), ['split', 'merge', 'undo-recut']],
    ['stay in a withdrawn release', aView(initial, translator, { isOpen: false }), []],
    ['stay where it is not allowed', aView(initial, translator, { cut: { ...all, isAllowed: false } }), []],
    [
      'are not drawn through one word',
      aView(initial, translator, { cut: { ...all, hasPlaces: false } }),
      ['merge', 'undo-recut'],
    ],
    ['of blocks stay', aView(initial, translator, { cut: { ...all, hasNext: false } }), ['split', 'undo-recut']],
    [
      'are put back when one was moved',
      aView(initial, translator, { cut: { ...all, canUndo: false } }),
      ['split', 'merge'],
    ],
  ])('%s', (_, view, expected) => {
    expect(enabled(view, 'split', 'merge', 'undo-recut')).toEqual(expected);
  });
});

describe('REVIEW_ACTS', () => {
  it('names every act once', () => {
    expect(new Set(REVIEW_ACTS.map(({ id }) => id)).size).toBe(REVIEW_ACTS.length);
  });

  it('never has two acts enabled under one shortcut', () => {
    const views = [initial, translated, reviewed, final].flatMap((held) =>
      [translator, reviewer, both, officer].flatMap((role) =>
        [undefined, 'Otro', ''].flatMap((text) =>
          [undefined, aTarget({ text: 'Suyo', revision: 9 })].map((theirs) =>
            aView(held, role, {
              matchCount: 9,
              repetitionCount: 2,
              hasNext: true,
              hasPrevious: true,
              lacksTag: true,
              ...(text !== undefined && { text }),
              ...(theirs && { theirs }),
            }),
          ),
        ),
      ),
    );
    for (const view of views) {
      const shortcuts = REVIEW_ACTS.filter((act) => act.isEnabled(view)).flatMap(({ shortcut }) =>
        shortcut ? [ariaShortcut(shortcut)] : [],
      );
      expect(shortcuts).toHaveLength(new Set(shortcuts).size);
    }
  });
});
