import type { QueryRunner } from 'typeorm';

type Query = QueryRunner['query'];

/**
 * Holds a connection to whole transactions, whatever the code on top does:
 * - no statement runs before the transaction began or after its end began, so nothing is stored outside of one;
 * - statements run one after another, and the end comes last, so a rollback undoes those still waiting too;
 * - a transaction in which a statement failed cannot be committed. (PostgreSQL answers such a COMMIT with a silent
 *   ROLLBACK: work would be acknowledged and lost.)
 *
 * TypeORM begins transactions with the text `BEGIN TRANSACTION` or `START TRANSACTION`; `begin` is sent instead.
 * Should TypeORM change its text, every unit of work fails at once.
 */
export function holdToTransactions(runner: QueryRunner, begin: string): void {
  const query: (...args: Parameters<Query>) => Promise<unknown> = runner.query.bind(runner);
  let isOpen = false;
  let failure: { readonly error: unknown } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function guarded(...args: Parameters<Query>): Promise<unknown> {
    const [sql] = args;
    if (sql === 'BEGIN TRANSACTION' || sql === 'START TRANSACTION') return start();
    if (sql === 'COMMIT' || sql === 'ROLLBACK') return end(sql);
    if (!isOpen) return Promise.reject(new Error('a statement came outside of the unit of work'));
    const mine = last.then(() => query(...args));
    last = mine.catch((error: unknown) => {
      failure ??= { error };
    });
    return mine;
  }

  async function start(): Promise<unknown> {
    const begun = await query(begin);
    isOpen = true;
    failure = undefined;
    return begun;
  }

  async function end(sql: 'COMMIT' | 'ROLLBACK'): Promise<unknown> {
    isOpen = false;
    await last;
    if (sql === 'COMMIT') {
      if (failure) throw failure.error;
      return query(sql);
    }
    // A rollback fails when the database has rolled back by itself or the connection is gone: nothing is left to undo.
    return query(sql).catch(() => undefined);
  }

  runner.query = guarded as Query;
}
