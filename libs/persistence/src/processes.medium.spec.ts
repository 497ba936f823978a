import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DatabaseConfig } from './connection.js';
import { openDatabase } from './open-database.js';
import { aPerson } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';

const HOOKS = fileURLToPath(new URL('../../../test/typescript-hooks.mjs', import.meta.url));
const PROGRAM = fileURLToPath(new URL('./testing/desk-process.ts', import.meta.url));

interface DeskProcess {
  readonly child: ChildProcess;
  /** What it acknowledged so far. */
  readonly lines: string[];
  /** Resolves with the exit code, or the signal that ended it, when all its output has arrived. */
  readonly ended: Promise<number | string | null>;
  /** Resolves when it says this line. @throws when it ends without saying it */
  says(line: string): Promise<void>;
}

const children = new Set<ChildProcess>();
afterEach(() => children.forEach((child) => child.kill('SIGKILL')));

function start(config: DatabaseConfig, ...args: readonly string[]): DeskProcess {
  const node = ['--conditions=@triptych/source', '--import', HOOKS, PROGRAM, JSON.stringify(config), ...args];
  const child = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? null);
  return {
    child,
    lines,
    ended,
    says: (line) =>
      new Promise((resolve, reject) => {
        output.on('line', (said: string) => said === line && resolve());
        void ended.then((how) => reject(new Error(`ended with ${how} and never said: ${line}`)));
      }),
  };
}

describeOnEachDatabase('processes', (place) => {
  test('that start at once on an empty database and read and write at once all succeed', async () => {
    const config = place.fresh();
    const processes = ['one', 'two', 'three'].map((name) => start(config, name, 'count', '50'));
    expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const kept = processes.flatMap(({ lines }) => lines.map((line) => line.replace('kept ', '')));
    expect(kept).toHaveLength(150);
    const database = await openDatabase(config);
    const ids = (await database.people.all()).map(({ id }) => id).sort();
    await database.close();
    expect(ids).toEqual(kept.flatMap((id) => [`${id}-a`, `${id}-b`]).sort());
  }, 60_000);

  test('that are killed in the middle of a unit leave what they acknowledged and nothing half', async () => {
    const config = place.fresh();
    const killed = start(config, 'victim', 'hang');
    await killed.says('in the middle');
    killed.child.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    expect(killed.lines).toEqual(['kept victim-0', 'kept victim-1', 'in the middle']);

    const database = await openDatabase(config);
    await database.unitOfWork.run(() => database.people.add(aPerson({ id: 'survivor' })));
    const ids = (await database.people.all()).map(({ id }) => id).sort();
    await database.close();
    expect(ids).toEqual(['survivor', 'victim-0-a', 'victim-0-b', 'victim-1-a', 'victim-1-b']);
  }, 60_000);
});
