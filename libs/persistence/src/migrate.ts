import { MigrationExecutor } from 'typeorm';
import type { Connection } from './connection.js';
import { persist } from './persist.js';

/** Milliseconds that a process waits for another one that migrates. */
const PATIENCE = 60_000;

/** Brings the tables up to date, wholly or not at all. Several processes may start at once: one migrates, others wait. */
export async function migrate(connection: Connection): Promise<void> {
  const isBusy = (error: unknown) => connection.obstacle(error) === 'busy';
  await persist(() => migrateOnce(connection), isBusy, PATIENCE);
}

async function migrateOnce({ writer, migration }: Connection): Promise<void> {
  const runner = writer.createQueryRunner();
  try {
    for (const statement of migration.before) await runner.query(statement);
    const executor = new MigrationExecutor(writer, runner);
    executor.transaction = 'none';
    await executor.executePendingMigrations();
    for (const statement of migration.after) await runner.query(statement);
  } catch (error) {
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}
