import type { Database } from '../open-database.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Counts the statements that the database is sent while something runs, beginnings and ends of units among them. */
export async function countQueries(database: Database, work: () => Promise<unknown>): Promise<number> {
  const { reader, writer } = (database.unitOfWork as DatabaseUnitOfWork).connection;
  const sources = [...new Set([reader, writer])];
  const loggers = sources.map(({ logger }) => logger);
  let asked = 0;
  for (const source of sources) {
    const counting = Object.create(source.logger) as typeof source.logger;
    source.logger = Object.assign(counting, { logQuery: () => (asked += 1) });
  }
  try {
    await work();
    return asked;
  } finally {
    sources.forEach((source, index) => Object.assign(source, { logger: loggers[index] }));
  }
}
