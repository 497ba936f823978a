// A process that works on the database named by its arguments, and says on its output what was acknowledged.
//   desk-process.ts <config as JSON> <name> count <n>   n units of work, each of which reads and then writes
//   desk-process.ts <config as JSON> <name> hang        two units; then one that stops in the middle and waits to be killed
import type { DatabaseConfig } from '../connection.js';
import { openDatabase } from '../open-database.js';
import { aPerson } from './builders.js';

const [config, name, task, times] = process.argv.slice(2);
const database = await openDatabase(JSON.parse(config ?? '') as DatabaseConfig);
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Two rows that belong together, after a read. */
async function addPair(id: string): Promise<void> {
  await database.people.all();
  await database.people.add(aPerson({ id: `${id}-a` }));
  await database.people.add(aPerson({ id: `${id}-b` }));
}

async function work(id: string): Promise<void> {
  await database.unitOfWork.run(() => addPair(id));
  say(`kept ${id}`);
}

if (task === 'count') {
  for (let n = 0; n < Number(times); n += 1) await work(`${name}-${n}`);
  await database.close();
} else {
  await work(`${name}-0`);
  await work(`${name}-1`);
  await database.unitOfWork.run(async () => {
    await addPair(`${name}-2`);
    say('in the middle');
    await new Promise((resolve) => setInterval(resolve, 2 ** 31 - 1));
  });
}
