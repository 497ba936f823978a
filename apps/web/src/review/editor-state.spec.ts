import type { Target } from '@triptych/contracts';
import { EMPTY_EDITOR, editorReducer, goneWritings, type EditorEvent, type EditorState } from './editor-state.js';
import { isDirty, isSettled, nextWrite, type Writing } from './writing.js';
import { aTarget } from './testing/a-target.js';

const S = 's1';
const hear = (target: Target, offers: Record<string, string> = {}): EditorEvent => ({
  type: 'heard',
  targets: { [S]: target },
  offers,
});
const take: EditorEvent = { type: 'went-to', segmentId: S };
const leave: EditorEvent = { type: 'went-to', segmentId: 's2' };
const type = (text: string): EditorEvent => ({ type: 'typed', segmentId: S, text });
const confirm: EditorEvent = { type: 'wished', segmentId: S, wish: { kind: 'confirm' } };
const accept: EditorEvent = { type: 'wished', segmentId: S, wish: { kind: 'accept' } };
const stored = (target: Target): EditorEvent => ({ type: 'stored', segmentId: S, target });
const stale = (current: Target): EditorEvent => ({ type: 'stale', segmentId: S, current });
const unreachable: EditorEvent = { type: 'unreachable', segmentId: S };
const refused: EditorEvent = { type: 'refused', segmentId: S, error: 'no' };
/** Whatever is next is on its way. */
const send = (state: EditorState): EditorEvent => {
  const write = nextWrite(state.writings[S]!);
  if (!write) throw new Error('Nothing to send.');
  return { type: 'sent', segmentId: S, write };
};

type Step = EditorEvent | ((state: EditorState) => EditorEvent);
const play = (...steps: readonly Step[]): Writing => {
  let state: EditorState = EMPTY_EDITOR;
  for (const step of steps) state = editorReducer(state, typeof step === 'function' ? step(state) : step);
  return state.writings[S]!;
};

const draft = aTarget();
const saved = (text: string, revision = 2) => aTarget({ text, revision, origin: 'person' });
const theirs = aTarget({ text: 'De otra persona', revision: 2, origin: 'person' });

interface Expected {
  readonly text: string;
  readonly revision: number;
  readonly next: 'save' | 'confirm' | 'accept' | 'return' | null;
  readonly theirs?: string | null;
  readonly offer?: string | null;
  readonly trouble?: 'unreachable' | 'refused' | null;
}

const rows: readonly (readonly [string, readonly Step[], Expected])[] = [
  ['has nothing to send after opening', [hear(draft), take], { text: 'Borrador', revision: 1, next: null }],
  ['saves what was typed', [hear(draft), take, type('Uno')], { text: 'Uno', revision: 1, next: 'save' }],
  [
    'has nothing to send when the text is typed back',
    [hear(draft), type('Uno'), type('Borrador')],
    { text: 'Borrador', revision: 1, next: null },
  ],
  [
    'never sends two writes at a time',
    [hear(draft), type('Uno'), send, type('Dos')],
    { text: 'Dos', revision: 1, next: null },
  ],
  [
    'keeps what was typed while a save was under way, and saves it on the new revision',
    [hear(draft), type('Uno'), send, type('Uno y dos'), stored(saved('Uno'))],
    { text: 'Uno y dos', revision: 2, next: 'save' },
  ],
  [
    'shows the stored text when the desk composes characters',
    [hear(draft), type('Cafe\u0301'), send, stored(saved('Caf\u00E9'))],
    { text: 'Caf\u00E9', revision: 2, next: null },
  ],
  ['confirms a draft as it stands', [hear(draft), confirm], { text: 'Borrador', revision: 1, next: 'confirm' }],
  [
    'confirms after the save that was under way',
    [hear(draft), type('Uno'), send, confirm, stored(saved('Uno'))],
    { text: 'Uno', revision: 2, next: 'confirm' },
  ],
  [
    'does not confirm a text that was changed after the decision',
    [hear(draft), type('Uno'), confirm, type('Uno más')],
    { text: 'Uno más', revision: 1, next: 'save' },
  ],
  [
    'forgets the decision once it is carried out',
    [hear(draft), confirm, send, stored(aTarget({ state: 'translated', revision: 2 }))],
    { text: 'Borrador', revision: 2, next: null },
  ],
  ['accepts', [hear(aTarget({ state: 'translated' })), accept], { text: 'Borrador', revision: 1, next: 'accept' }],
  [
    'keeps text and decision while the desk cannot be reached',
    [hear(draft), type('Uno'), confirm, send, unreachable],
    { text: 'Uno', revision: 1, next: null, trouble: 'unreachable' },
  ],
  [
    'sends again when the time has come',
    [hear(draft), type('Uno'), confirm, send, unreachable, { type: 'retried' }],
    { text: 'Uno', revision: 1, next: 'confirm' },
  ],
  [
    'sees its own lost answer in a stale one',
    [hear(draft), type('Uno'), send, unreachable, { type: 'retried' }, send, stale(saved('Uno'))],
    { text: 'Uno', revision: 2, next: null, theirs: null },
  ],
  [
    'confirms again when only the save of its lost answer arrived',
    [hear(draft), type('Uno'), confirm, send, stale(saved('Uno'))],
    { text: 'Uno', revision: 2, next: 'confirm', theirs: null },
  ],
  [
    'does not confirm again what somebody vouched for meanwhile',
    [hear(draft), confirm, send, stale(aTarget({ state: 'reviewed', revision: 4 }))],
    { text: 'Borrador', revision: 4, next: null, theirs: null },
  ],
  [
    'stops before a newer text of somebody else',
    [hear(draft), type('Uno'), send, stale(theirs)],
    { text: 'Uno', revision: 1, next: null, theirs: 'De otra persona' },
  ],
  [
    'goes on taking what is typed in a conflict',
    [hear(draft), type('Uno'), send, stale(theirs), type('Uno y dos')],
    { text: 'Uno y dos', revision: 1, next: null, theirs: 'De otra persona' },
  ],
  [
    'keeps mine over theirs, on their revision',
    [hear(draft), type('Uno'), send, stale(theirs), { type: 'kept-mine', segmentId: S }],
    { text: 'Uno', revision: 2, next: 'save', theirs: null },
  ],
  [
    'takes theirs and offers mine back',
    [hear(draft), type('Uno'), send, stale(theirs), { type: 'took-theirs', segmentId: S }],
    { text: 'De otra persona', revision: 2, next: null, theirs: null, offer: 'Uno' },
  ],
  [
    'does not accept a text that changed under the eyes of the reviewer',
    [hear(aTarget({ state: 'translated' })), take, accept, send, stale({ ...theirs, state: 'translated' })],
    { text: 'Borrador', revision: 1, next: null, theirs: 'De otra persona' },
  ],
  [
    'shows a newer text of a segment that is not in hand',
    [hear(draft), hear(theirs)],
    { text: 'De otra persona', revision: 2, next: null, theirs: null },
  ],
  [
    'does not replace the text in hand, even when nothing was typed',
    [hear(draft), take, hear(theirs)],
    { text: 'Borrador', revision: 1, next: null, theirs: 'De otra persona' },
  ],
  [
    'takes a newer text when the one that was only read is left',
    [hear(draft), take, hear(theirs), leave],
    { text: 'De otra persona', revision: 2, next: null, theirs: null },
  ],
  [
    'leaves a conflict standing when something was typed',
    [hear(draft), take, type('Uno'), hear(theirs), leave],
    { text: 'Uno', revision: 1, next: null, theirs: 'De otra persona' },
  ],
  [
    'lets a draft arrive in an empty field that is in hand',
    [hear(aTarget({ text: null, origin: null, revision: 0, awaitsDraft: true })), take, hear(draft)],
    { text: 'Borrador', revision: 1, next: null, theirs: null },
  ],
  [
    'takes a new state without a question when the text is the same',
    [hear(draft), take, hear(aTarget({ state: 'translated', revision: 2 }))],
    { text: 'Borrador', revision: 2, next: null, theirs: null },
  ],
  [
    'is deaf to an answer that is older than what it holds',
    [hear(draft), type('Uno'), send, stored(saved('Uno')), hear(draft)],
    { text: 'Uno', revision: 2, next: null },
  ],
  [
    'is deaf while a write is under way',
    [hear(draft), type('Uno'), send, hear(theirs)],
    { text: 'Uno', revision: 1, next: null, theirs: null },
  ],
  [
    'offers back what was never stored',
    [hear(draft, { [S]: 'Nunca guardado' })],
    { text: 'Borrador', revision: 1, next: null, offer: 'Nunca guardado' },
  ],
  [
    'offers nothing that the desk holds',
    [hear(draft, { [S]: 'Borrador' })],
    { text: 'Borrador', revision: 1, next: null, offer: null },
  ],
  [
    'puts the offered text back and saves it',
    [hear(draft, { [S]: 'Nunca guardado' }), { type: 'offer-taken', segmentId: S }],
    { text: 'Nunca guardado', revision: 1, next: 'save', offer: null },
  ],
  [
    'does not send again what was refused until it is changed',
    [hear(draft), type('Uno'), send, refused],
    { text: 'Uno', revision: 1, next: null, trouble: 'refused' },
  ],
  [
    'sends again after a change',
    [hear(draft), type('Uno'), send, refused, type('Dos')],
    { text: 'Dos', revision: 1, next: 'save', trouble: null },
  ],
];

describe('editorReducer', () => {
  it.each(rows)('%s', (_, steps, { next, trouble, ...expected }) => {
    const writing = play(...steps);
    const write = nextWrite(writing);
    expect({
      text: writing.text,
      revision: writing.held.revision,
      next: write?.kind === 'save' && write.confirm ? 'confirm' : (write?.kind ?? null),
      ...(expected.theirs !== undefined && { theirs: writing.theirs?.text ?? null }),
      ...(expected.offer !== undefined && { offer: writing.offer }),
    }).toEqual({ next, ...expected });
    expect(writing.trouble?.kind ?? null).toBe(trouble ?? null);
  });

  it('leaves the state as it is when nothing new is heard', () => {
    const state = editorReducer(EMPTY_EDITOR, hear(draft));
    expect(editorReducer(state, hear(draft))).toBe(state);
  });

  it('does not touch the other segments', () => {
    const state = editorReducer(EMPTY_EDITOR, { type: 'heard', targets: { s1: draft, s2: draft }, offers: {} });
    expect(editorReducer(state, type('Uno')).writings['s2']).toBe(state.writings['s2']);
  });
});

describe('isDirty', () => {
  it('takes no text and an empty field for the same', () => {
    expect(isDirty({ text: '', held: aTarget({ text: null }) })).toBe(false);
  });
});

describe('a segment that is gone', () => {
  const gone: EditorEvent = { type: 'heard', targets: { s2: draft }, offers: {} };
  const after = (...steps: readonly Step[]): EditorState => {
    let state: EditorState = EMPTY_EDITOR;
    for (const step of steps) state = editorReducer(state, typeof step === 'function' ? step(state) : step);
    return state;
  };

  it.each<[string, readonly Step[], boolean]>([
    ['is forgotten when nothing was typed', [], false],
    ['is kept while a text of this person is in it', [type('Uno')], true],
    ['is kept while a write is under way', [type('Uno'), send, type('Borrador')], true],
    ['is forgotten once its text arrived after all', [type('Uno'), send, gone, stored(saved('Uno'))], false],
    ['is kept when its text was refused', [type('Uno'), send, gone, refused], true],
    ['is forgotten when its text is given up', [type('Uno'), gone, { type: 'let-go', segmentId: S }], false],
  ])('%s', (_, steps, isKept) => {
    const state = after(hear(draft), take, ...steps, gone);
    expect(goneWritings(state).map(([id]) => id)).toEqual(isKept ? [S] : []);
  });

  it('is nothing to speak of while it is there', () => {
    expect(goneWritings(after(hear(draft), type('Uno')))).toEqual([]);
  });
});

describe('isSettled', () => {
  it.each<[string, readonly Step[], boolean]>([
    ['as it was opened', [hear(draft)], true],
    ['with a text that is not stored', [hear(draft), type('Uno')], false],
    ['while it is being stored', [hear(draft), type('Uno'), send], false],
    ['once it is stored', [hear(draft), type('Uno'), send, stored(saved('Uno'))], true],
    ['with a choice to make', [hear(draft), type('Uno'), send, stale(theirs)], false],
    ['with an offer to answer', [hear(draft, { [S]: 'Nunca guardado' })], false],
  ])('%s', (_, steps, expected) => {
    expect(isSettled(play(...steps))).toBe(expected);
  });
});
