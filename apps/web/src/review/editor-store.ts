import type { Target } from '@triptych/contracts';
import { EMPTY_EDITOR, editorReducer, type EditorEvent, type EditorState } from './editor-state.js';
import { isDirty, isSettled, nextWrite, type Write, type Writing } from './writing.js';
import type { Journal } from './journal.js';

/** Milliseconds without a keystroke before a text is saved. */
const PAUSE_MS = 800;
/** Milliseconds before an unreachable desk is tried again; doubled each time. */
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/** What became of a write. */
export type Answer =
  | { readonly type: 'stored'; readonly target: Target }
  | { readonly type: 'stale'; readonly current: Target }
  | { readonly type: 'refused'; readonly error: unknown }
  | { readonly type: 'unreachable' };

/** The world around the editor. */
export interface EditorWorld {
  /** Never rejects. */
  write(segmentId: string, write: Write, revision: number): Promise<Answer>;
  readonly journal: Journal;
  /** Calls later; answers with a way to call it off. */
  after(ms: number, act: () => void): () => void;
}

/**
 * Holds the editor's state and does what it asks for: every change goes into the journal at once and to the desk after a
 * pause, or at once when the segment is left or decided on. One write at a time for each segment.
 */
export class EditorStore {
  private state: EditorState = EMPTY_EDITOR;
  private readonly listeners = new Set<() => void>();
  private readonly pauses = new Map<string, () => void>();
  private retryMs = FIRST_RETRY_MS;
  private stopRetry: (() => void) | undefined;

  constructor(private readonly world: EditorWorld) {}

  readonly get = (): EditorState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What the desk holds now; what earlier visits journalled is offered with it. */
  hear(targets: Readonly<Record<string, Target>>): void {
    const isNew = Object.keys(targets).some((id) => !this.state.writings[id]);
    this.dispatch({ type: 'heard', targets, offers: isNew ? this.world.journal.earlier() : {} });
  }

  readonly dispatch = (event: EditorEvent): void => {
    const before = this.state;
    this.state = editorReducer(before, event);
    if (this.state === before) return;
    for (const [id, writing] of Object.entries(this.state.writings)) {
      if (writing !== before.writings[id]) this.journalise(id, before.writings[id], writing);
      const wasLeft = before.inHand === id && this.state.inHand !== id;
      if (writing !== before.writings[id] || wasLeft) this.schedule(id, before.writings[id], writing);
    }
    this.listeners.forEach((listener) => {
      listener();
    });
  };

  /** Sends everything that waits: the screen is being left. */
  flush(): void {
    for (const id of Object.keys(this.state.writings)) this.send(id);
  }

  /**
   * Sends what waits in these segments. True once all of it is stored; false when it cannot be, or something in them waits
   * for an answer of the person.
   */
  settle(segmentIds: readonly string[]): Promise<boolean> {
    const here = () => segmentIds.flatMap((id) => this.state.writings[id] ?? []);
    return new Promise((resolve) => {
      const look = () => {
        for (const id of segmentIds) this.send(id);
        if (here().some(({ sending }) => sending)) return;
        stop();
        resolve(here().every(isSettled));
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  /** Gives up a text in a segment that is gone. */
  letGo(segmentId: string): void {
    const { journal } = this.world;
    const revision = this.state.writings[segmentId]?.held.revision ?? 0;
    journal.forget(segmentId, revision);
    journal.forgetOthers(segmentId, revision);
    this.dispatch({ type: 'let-go', segmentId });
  }

  /** The network is back: no need to wait. */
  retry(): void {
    this.stopRetry?.();
    this.stopRetry = undefined;
    this.dispatch({ type: 'retried' });
  }

  private journalise(id: string, before: Writing | undefined, after: Writing): void {
    const { journal } = this.world;
    const { revision } = after.held;
    if (isDirty(after)) journal.keep(id, revision, after.text);
    else if (before) journal.forget(id, revision);
    const isAnswered = before ? before.offer !== null && after.offer === null : after.offer === null;
    if (isAnswered) journal.forgetOthers(id, revision);
    // A text that has just given way to another's and is offered back keeps its entry until the offer is answered.
    else if (before && before.held.revision !== revision && before.offer === after.offer) {
      journal.forget(id, before.held.revision);
    }
  }

  private schedule(id: string, before: Writing | undefined, after: Writing): void {
    if (!nextWrite(after)) {
      this.callOff(id);
      return;
    }
    const isTriedAgain = before?.trouble?.kind === 'unreachable';
    if (after.wish !== null || this.state.inHand !== id || isTriedAgain) {
      this.send(id);
      return;
    }
    if (this.pauses.has(id) && before?.text === after.text) return;
    this.callOff(id);
    this.pauses.set(
      id,
      this.world.after(PAUSE_MS, () => {
        this.send(id);
      }),
    );
  }

  private callOff(id: string): void {
    this.pauses.get(id)?.();
    this.pauses.delete(id);
  }

  private send(id: string): void {
    this.callOff(id);
    const writing = this.state.writings[id];
    const write = writing && nextWrite(writing);
    if (!write) return;
    this.dispatch({ type: 'sent', segmentId: id, write });
    void this.world.write(id, write, writing.held.revision).then((answer) => {
      this.dispatch({ ...answer, segmentId: id });
      if (answer.type === 'unreachable') this.retryLater();
      else this.retryMs = FIRST_RETRY_MS;
    });
  }

  private retryLater(): void {
    if (this.stopRetry) return;
    this.stopRetry = this.world.after(this.retryMs, () => {
      this.retry();
    });
    this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
  }
}
