import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A real Redis for tests: a child process on a free port of this machine, with a memory that ends with it. */
export interface RedisServer {
  readonly url: string;
  /** As a crash would end it. */
  kill(): Promise<void>;
  /** Starts again after `kill`, empty, on the same port; does nothing while it runs. */
  start(): Promise<void>;
  /** Stops answering without closing a connection, as a lost network would; `thaw` lets it go on. */
  freeze(): void;
  thaw(): void;
  /** Sends one command, for example `FLUSHALL`, and resolves with its raw answer. */
  command(...words: string[]): Promise<string>;
  /** Ends it for good and removes its folder. */
  stop(): Promise<void>;
}

/** Whether `redis-server` can be started here. */
export function hasRedisServer(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/**
 * A `describe` for suites that need Redis. Without redis-server they are skipped and say so in their name,
 * but with `CI=true` they run and fail: there a missing part is a fault.
 */
export function describeWithRedis(name: string, suite: () => void): void {
  if (hasRedisServer() || process.env['CI'] === 'true') describe(name, suite);
  else describe.skip(`${name} (needs redis-server, which is not installed)`, suite);
}

/** @param durable true: it writes what it is told to a file, as in service; false is for tests */
export async function startRedisServer(durable = false): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'triptych-redis-'));
  const port = await freePort();
  let server: ChildProcess | undefined;

  const start = async () => {
    if (isRunning(server)) return;
    const child = spawn(
      'redis-server',
      [
        ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
        ...['--save', '', '--appendonly', durable ? 'yes' : 'no', '--maxmemory-policy', 'noeviction'],
      ],
      { stdio: 'ignore' },
    );
    server = child;
    await Promise.race([answersPing(port), failed(child)]);
  };
  const kill = async () => {
    const child = server;
    server = undefined;
    if (!isRunning(child)) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    freeze: () => void server?.kill('SIGSTOP'),
    thaw: () => void server?.kill('SIGCONT'),
    command: (...words) => command(port, words),
    stop: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function isRunning(child: ChildProcess | undefined): child is ChildProcess {
  return child?.exitCode === null && child.signalCode === null;
}

async function answersPing(port: number): Promise<void> {
  const until = Date.now() + 10_000;
  for (;;) {
    const answer = await command(port, ['PING']).catch(() => '');
    if (answer.startsWith('+PONG')) return;
    if (Date.now() > until) throw new Error('redis-server does not answer');
    await delay(20);
  }
}

async function failed(child: ChildProcess): Promise<never> {
  const [reason] = (await Promise.race([once(child, 'error'), once(child, 'exit')])) as unknown[];
  throw new Error(`redis-server did not start: ${String(reason)}`);
}

/** One command in Redis's inline form; enough for words without spaces. */
function command(port: number, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1' }, () => socket.write(`${words.join(' ')}\r\n`));
    socket.setTimeout(2_000, () => socket.destroy(new Error('redis-server does not answer')));
    socket.once('error', reject);
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString());
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
