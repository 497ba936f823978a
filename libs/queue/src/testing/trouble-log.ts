import type { OnQueueTrouble, QueueTroubleKind } from '../queue-trouble.js';

export interface Trouble {
  readonly kind: QueueTroubleKind;
  readonly detail: string;
  readonly cause: unknown;
}

/** Collects what a queue complains of, and lets a test wait for a complaint. */
export class TroubleLog {
  readonly troubles: Trouble[] = [];
  private waiters: { readonly kind: QueueTroubleKind; readonly tell: (trouble: Trouble) => void }[] = [];

  readonly hear: OnQueueTrouble = (kind, detail, cause) => {
    const trouble = { kind, detail, cause };
    this.troubles.push(trouble);
    const told = this.waiters.filter((waiter) => waiter.kind === kind);
    this.waiters = this.waiters.filter((waiter) => waiter.kind !== kind);
    for (const { tell } of told) tell(trouble);
  };

  /** The first complaint of this kind, made or to come. */
  next(kind: QueueTroubleKind): Promise<Trouble> {
    const heard = this.troubles.find((trouble) => trouble.kind === kind);
    if (heard) return Promise.resolve(heard);
    return new Promise((tell) => this.waiters.push({ kind, tell }));
  }
}
