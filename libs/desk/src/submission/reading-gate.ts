import { DomainError } from '@triptych/domain';

/** Sources that one process opens and reads at once: a Word file may hold a hundred megabytes while it is open. */
const AT_ONCE = 2;
/** Sources that may wait for their turn; more than these are sent away. */
const MOST_WAITING = 20;

/** Lets a few readings in at a time; the others wait in their order. */
export class ReadingGate {
  private open = AT_ONCE;
  private readonly waiting: (() => void)[] = [];

  /** @throws DomainError `busy` when too many wait already */
  async through<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.open += 1;
    }
  }

  private async enter(): Promise<void> {
    if (this.open > 0) {
      this.open -= 1;
      return;
    }
    if (this.waiting.length >= MOST_WAITING) throw new DomainError('busy');
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
