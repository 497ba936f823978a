import type { Target } from '@triptych/contracts';
import type { Write } from './writing.js';
import { EditorStore, type Answer } from './editor-store.js';
import { openJournal } from './journal.js';
import { aTarget } from './testing/a-target.js';
import { memoryStorage } from './testing/memory-storage.js';

/** A desk whose clock and answers the test holds. */
function aDesk(target: Target = aTarget(), storage = memoryStorage(), visit = 'one') {
  const sent: { segmentId: string; write: Write; revision: number; answer: (answer: Answer) => Promise<void> }[] = [];
  let timers: { at: number; act: () => void }[] = [];
  let now = 0;
  const store = new EditorStore({
    write: (segmentId, write, revision) =>
      new Promise((resolve) => {
        const answer = async (what: Answer) => {
          resolve(what);
          await Promise.resolve();
          await Promise.resolve();
        };
        sent.push({ segmentId, write, revision, answer });
      }),
    journal: openJournal(storage, { personId: 'ana', locale: 'es', visit, now: () => now }),
    after: (ms, act) => {
      const timer = { at: now + ms, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  store.hear({ s1: target, s2: aTarget() });
  store.dispatch({ type: 'went-to', segmentId: 's1' });
  const pass = (ms: number) => {
    now += ms;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter(({ at }) => at > now);
    due.forEach(({ act }) => {
      act();
    });
  };
  const type = (text: string) => {
    store.dispatch({ type: 'typed', segmentId: 's1', text });
  };
  return { store, sent, pass, type, storage };
}

const stored = (text: string, revision = 2): Answer => ({ type: 'stored', target: aTarget({ text, revision }) });
const laterVisit = (storage: ReturnType<typeof memoryStorage>) =>
  openJournal(storage, { personId: 'ana', locale: 'es', visit: 'later', now: () => 0 }).earlier();

describe('EditorStore', () => {
  it('saves once, after a pause in typing', () => {
    const { sent, pass, type } = aDesk();
    type('U');
    pass(700);
    type('Un');
    pass(700);
    expect(sent).toHaveLength(0);
    pass(100);
    expect(sent.map(({ write, revision }) => [write, revision])).toEqual([
      [{ kind: 'save', text: 'Un', confirm: false }, 1],
    ]);
  });

  it('saves at once when the segment is left', () => {
    const { store, sent, type } = aDesk();
    type('Uno');
    store.dispatch({ type: 'went-to', segmentId: 's2' });
    expect(sent).toHaveLength(1);
  });

  it('confirms at once', () => {
    const { store, sent } = aDesk();
    store.dispatch({ type: 'wished', segmentId: 's1', wish: { kind: 'confirm' } });
    expect(sent.map(({ write }) => write)).toEqual([{ kind: 'save', text: 'Borrador', confirm: true }]);
  });

  it('has one write under way for a segment, then sends what was typed meanwhile on the new revision', async () => {
    const { sent, pass, type } = aDesk();
    type('Uno');
    pass(800);
    type('Uno y dos');
    pass(5_000);
    expect(sent).toHaveLength(1);
    await sent[0]!.answer(stored('Uno'));
    pass(800);
    expect(sent.map(({ write, revision }) => [write.kind === 'save' && write.text, revision])).toEqual([
      ['Uno', 1],
      ['Uno y dos', 2],
    ]);
  });

  it('has every keystroke in the journal before anything is sent', () => {
    const { type, storage, sent } = aDesk();
    type('U');
    expect(sent).toHaveLength(0);
    expect(laterVisit(storage)).toEqual({ s1: 'U' });
  });

  it('forgets the journalled text once it is stored', async () => {
    const { pass, type, storage, sent } = aDesk();
    type('Uno');
    pass(800);
    await sent[0]!.answer(stored('Uno'));
    expect(laterVisit(storage)).toEqual({});
  });

  it('forgets nothing when the desk cannot be reached, and tries again, waiting longer each time', async () => {
    const { pass, type, storage, sent } = aDesk();
    type('Uno');
    pass(800);
    await sent[0]!.answer({ type: 'unreachable' });
    expect(laterVisit(storage)).toEqual({ s1: 'Uno' });
    pass(2_000);
    expect(sent).toHaveLength(2);
    await sent[1]!.answer({ type: 'unreachable' });
    pass(2_000);
    expect(sent).toHaveLength(2);
    pass(2_000);
    expect(sent).toHaveLength(3);
  });

  it('tries again at once when the network is back', async () => {
    const { store, pass, type, sent } = aDesk();
    type('Uno');
    pass(800);
    await sent[0]!.answer({ type: 'unreachable' });
    store.retry();
    expect(sent).toHaveLength(2);
  });

  it('offers a later visit what this one could not store', () => {
    const first = aDesk();
    first.type('Uno');
    const second = aDesk(aTarget(), first.storage, 'two');
    expect(second.store.get().writings['s1']?.offer).toBe('Uno');
  });

  it('offers nothing that the desk holds by now, and forgets it', () => {
    const first = aDesk();
    first.type('Uno');
    aDesk(aTarget({ text: 'Uno', revision: 2 }), first.storage, 'two');
    expect(laterVisit(first.storage)).toEqual({});
  });

  it('keeps an offered text although something else is typed and stored', async () => {
    const first = aDesk();
    first.type('Uno');
    const { type, pass, sent, storage } = aDesk(aTarget(), first.storage, 'two');
    type('Otro');
    pass(800);
    await sent[0]!.answer(stored('Otro'));
    expect(laterVisit(storage)).toEqual({ s1: 'Uno' });
  });

  it('keeps mine in the journal when theirs was taken, until the offer is answered', async () => {
    const { store, type, pass, sent, storage } = aDesk();
    type('Mío');
    pass(800);
    await sent[0]!.answer({ type: 'stale', current: aTarget({ text: 'Suyo', revision: 2 }) });
    store.dispatch({ type: 'took-theirs', segmentId: 's1' });
    expect(laterVisit(storage)).toEqual({ s1: 'Mío' });
    store.dispatch({ type: 'offer-left', segmentId: 's1' });
    expect(laterVisit(storage)).toEqual({});
  });

  it('sends what waits when the screen is left', () => {
    const { store, type, sent } = aDesk();
    type('Uno');
    store.flush();
    expect(sent).toHaveLength(1);
  });
});

describe('settling', () => {
  const settled = async (promise: Promise<boolean>) => {
    const pending = Symbol();
    return (await Promise.race([promise, Promise.resolve(pending).then((it) => it)])) === pending ? 'waits' : promise;
  };

  it('is done at once where nothing was typed', async () => {
    const { store } = aDesk();
    await expect(store.settle(['s1', 's2'])).resolves.toBe(true);
  });

  it('sends what was typed without a pause and waits until it is stored', async () => {
    const { store, sent, type } = aDesk();
    type('Uno');
    const done = store.settle(['s1', 's2']);
    expect(sent.map(({ segmentId }) => segmentId)).toEqual(['s1']);
    expect(await settled(done)).toBe('waits');
    await sent[0]!.answer(stored('Uno'));
    await expect(done).resolves.toBe(true);
  });

  it('sends what was typed meanwhile, too', async () => {
    const { store, sent, type } = aDesk();
    type('Uno');
    const done = store.settle(['s1']);
    type('Uno y dos');
    await sent[0]!.answer(stored('Uno'));
    expect(sent).toHaveLength(2);
    await sent[1]!.answer(stored('Uno y dos', 3));
    await expect(done).resolves.toBe(true);
  });

  it.each<[string, Answer]>([
    ['the desk cannot be reached', { type: 'unreachable' }],
    ['the desk refuses', { type: 'refused', error: 'no' }],
    ['somebody else has stored another text', { type: 'stale', current: aTarget({ text: 'Suyo', revision: 2 }) }],
  ])('is not done when %s', async (_, answer) => {
    const { store, sent, type } = aDesk();
    type('Uno');
    const done = store.settle(['s1']);
    await sent[0]!.answer(answer);
    await expect(done).resolves.toBe(false);
  });

  it('is not done while a text of an earlier visit waits for an answer', async () => {
    const first = aDesk();
    first.type('Uno');
    const { store } = aDesk(aTarget(), first.storage, 'two');
    await expect(store.settle(['s1'])).resolves.toBe(false);
  });
});

describe('a segment that is gone', () => {
  it('keeps its text in the journal until the person gives it up', () => {
    const { store, type, storage } = aDesk();
    type('Uno');
    store.hear({ s2: aTarget() });
    expect(laterVisit(storage)).toEqual({ s1: 'Uno' });
    store.letGo('s1');
    expect(laterVisit(storage)).toEqual({});
    expect(store.get().writings['s1']).toBeUndefined();
  });
});
