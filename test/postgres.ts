import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A private PostgreSQL cluster on a free port of the loopback interface, for tests and benchmarks. */
export interface PostgresCluster {
  /** Makes an empty database and returns its `postgres://` address. */
  createDatabase(): string;
  /** Stops the server and removes its files. */
  stop(): Promise<void>;
}

const ROOT = '/usr/lib/postgresql';
const USER = 'postgres';

/** The folder of the newest installed PostgreSQL's programs; undefined when there is none. */
export function findPostgres(): string | undefined {
  if (!existsSync(ROOT)) return undefined;
  const releases = readdirSync(ROOT).sort((a, b) => Number(b) - Number(a));
  return releases.map((release) => join(ROOT, release, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/**
 * Starts a cluster in a temporary folder.
 * @param durable true: it writes for good, as in service, which takes its time; false is for tests
 * @throws when PostgreSQL is not installed or does not start
 */
export async function startPostgres(durable = false): Promise<PostgresCluster> {
  const bin = findPostgres();
  if (!bin) throw new Error('PostgreSQL is not installed (Debian: apt-get install postgresql)');
  const folder = mkdtempSync(join(tmpdir(), 'triptych-postgres-'));
  if (isRoot()) chownSync(folder, idOf('-u'), idOf('-g'));
  const data = join(folder, 'data');
  const port = await freePort();
  run(
    join(bin, 'initdb'),
    ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    folder,
  );
  const settings = [
    ...(durable ? [] : ['fsync=off', 'full_page_writes=off']),
    ...['unix_socket_directories=', 'listen_addresses=127.0.0.1'],
  ];
  const [command, ...args] = asPostgres(join(bin, 'postgres'), [
    ...['-D', data, '-p', String(port)],
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  const server = spawn(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    await ready(server);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  let databases = 0;
  const address = `postgres://${USER}@127.0.0.1:${port}`;
  return {
    createDatabase() {
      databases += 1;
      const name = `triptych_${databases}`;
      run(join(bin, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', USER, name], folder);
      return `${address}/${name}`;
    },
    async stop() {
      const gone = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : undefined;
      server.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits for the line with which the server opens its doors. */
async function ready(server: ChildProcess): Promise<void> {
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('database system is ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${log}`)));
  });
}

/** PostgreSQL refuses to run as root. The server is told to end with the process that started it, even a killed one. */
function asPostgres(program: string, args: readonly string[]): [string, ...string[]] {
  const user = isRoot() ? [`--reuid=${USER}`, `--regid=${USER}`, '--init-groups'] : [];
  return ['setpriv', ...user, '--pdeathsig=INT', program, ...args];
}

function run(program: string, args: readonly string[], folder: string): void {
  const [command, ...rest] = asPostgres(program, args);
  const { status, stderr, error } = spawnSync(command, rest, { cwd: folder, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function idOf(which: '-u' | '-g'): number {
  return Number(spawnSync('id', [which, USER], { encoding: 'utf8' }).stdout);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
