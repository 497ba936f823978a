/** A piece of work that happens wholly or not at all. Never call an engine, a queue or the network inside one. */
export abstract class UnitOfWork {
  /**
   * Runs the work in one transaction; inside another unit it joins that one.
   * The work may be run again from its start when the database asks for it, so it must have no other effects.
   * @throws DomainError `busy` when the database stays locked
   */
  abstract run<T>(work: () => Promise<T>): Promise<T>;
}
