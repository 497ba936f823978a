import type { MemoryAlignment } from '@triptych/contracts';
import { alignReducer, alignState, isDirty, type AlignEvent, type AlignState } from './align-state.js';
import type { Rows } from './row-edits.js';

/** Milliseconds without a change before rows are stored. */
const PAUSE_MS = 800;
/** Milliseconds before an unreachable desk is tried again; doubled each time. */
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/** What became of rows that were sent. */
export type Answer =
  | { readonly type: 'stored'; readonly alignment: MemoryAlignment }
  | { readonly type: 'stale'; readonly current: MemoryAlignment }
  | { readonly type: 'refused'; readonly error: unknown }
  | { readonly type: 'unreachable' };

/** The world around the rows. */
export interface AlignWorld {
  /** Never rejects. */
  write(rows: Rows, revision: number): Promise<Answer>;
  /** Calls later; answers with a way to call it off. */
  after(ms: number, act: () => void): () => void;
}

/** Holds the rows and stores them after a rest, one write at a time. */
export class AlignStore {
  private state: AlignState;
  private readonly listeners = new Set<() => void>();
  private callOff: (() => void) | undefined;
  private retryMs = FIRST_RETRY_MS;

  constructor(
    first: MemoryAlignment,
    private readonly world: AlignWorld,
  ) {
    this.state = alignState(first);
  }

  readonly get = (): AlignState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly dispatch = (event: AlignEvent): void => {
    const before = this.state;
    this.state = alignReducer(before, event);
    if (this.state === before) return;
    if (this.state.rows !== before.rows || this.state.theirs !== before.theirs || event.type === 'stored') {
      this.wait(PAUSE_MS);
    }
    this.listeners.forEach((listener) => {
      listener();
    });
  };

  /** Sends what waits now. */
  readonly flush = (): void => {
    this.callOff?.();
    this.callOff = undefined;
    const { sending, theirs, trouble, rows, held } = this.state;
    if (sending ?? theirs ?? (trouble?.kind === 'refused' || !isDirty(this.state))) return;
    this.dispatch({ type: 'sent' });
    void this.world.write(rows, held.revision).then((answer) => {
      this.dispatch(answer);
      if (answer.type === 'unreachable') {
        this.wait(this.retryMs);
        this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
      } else {
        this.retryMs = FIRST_RETRY_MS;
      }
    });
  };

  /** Sends what waits. True once all of it is stored; false when it cannot be, or waits for the person. */
  settle(): Promise<boolean> {
    return new Promise((resolve) => {
      const look = () => {
        const { sending, theirs, trouble } = this.state;
        if (sending) return;
        if (isDirty(this.state) && !theirs && !trouble) {
          this.flush();
          return;
        }
        stop();
        resolve(!isDirty(this.state) && !theirs);
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  private wait(ms: number): void {
    this.callOff?.();
    this.callOff = this.world.after(ms, this.flush);
  }
}
