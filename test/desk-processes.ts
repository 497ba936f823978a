import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeeplServer } from './deepl-server/deepl-server.js';
import { OwnProcess } from './own-process.js';
import { findPostgres, startPostgres, type PostgresCluster } from './postgres.js';
import { hasRedisServer, startRedisServer, type RedisServer } from './redis-server.js';

/** Everything in one process, or api and workers on PostgreSQL and Redis. */
export const SHAPES = ['embedded', 'distributed'] as const;
export type Shape = (typeof SHAPES)[number];

/** The first administrator of every desk here. */
export const ADMIN = { email: 'admin@desk.example', password: 'a long enough password' } as const;

export interface DeskOptions {
  /** Further settings for every process, for example a short lease. */
  readonly env?: Readonly<Record<string, string>>;
  /** Worker processes of the distributed shape; two by default. */
  readonly workers?: number;
  /** True: PostgreSQL and Redis write for good, as in service. By default they only pretend, which is faster. */
  readonly durable?: boolean;
  /** Characters that the engine translates before it refuses; half a million by default. */
  readonly characterLimit?: number;
}

const API = new URL('../apps/api/dist/main.js', import.meta.url).pathname;
const WORKER = new URL('../apps/worker/dist/main.js', import.meta.url).pathname;

/** What a shape needs and this machine lacks; empty: it can run here. */
export function missingFor(shape: Shape): string[] {
  if (shape === 'embedded') return [];
  return [...(findPostgres() ? [] : ['postgresql']), ...(hasRedisServer() ? [] : ['redis-server'])];
}

/**
 * A `describe` for a shape. Where parts are missing it is skipped and says so in its name,
 * but with `CI=true` it runs and fails: there a missing part is a fault.
 */
export function describeShape(shape: Shape, name: string, suite: () => void): void {
  const missing = missingFor(shape);
  if (missing.length === 0 || process.env['CI'] === 'true') describe(name, suite);
  else describe.skip(`${name} (needs ${missing.join(' and ')}, not installed)`, suite);
}

/** A desk of real processes with a DeepL of our own. Stop it at the end, whatever happened. */
export class DeskProcesses {
  private readonly folder = mkdtempSync(join(tmpdir(), 'triptych-e2e-'));
  private readonly started: OwnProcess[] = [];
  private cluster: PostgresCluster | undefined;
  private broker: RedisServer | undefined;
  private engine: DeeplServer | undefined;
  private databaseUrl: string | undefined;
  private front: OwnProcess | undefined;
  private back: OwnProcess[] = [];

  private constructor(
    readonly shape: Shape,
    private readonly options: DeskOptions,
  ) {}

  static async start(shape: Shape, options: DeskOptions = {}): Promise<DeskProcesses> {
    const desk = new DeskProcesses(shape, options);
    try {
      await desk.startAll();
    } catch (error) {
      await desk.stop().catch(() => undefined);
      throw error;
    }
    return desk;
  }

  /** Address of the desk. */
  get url(): string {
    return this.api.url;
  }

  get api(): OwnProcess {
    return present(this.front, 'api');
  }

  /** The worker processes, in the order of their start; none in the embedded shape. */
  get workers(): readonly OwnProcess[] {
    return this.back;
  }

  get deepl(): DeeplServer {
    return present(this.engine, 'engine');
  }

  get redis(): RedisServer {
    return present(this.broker, 'Redis');
  }

  /** Starts the api again, on the data it left. */
  async startApi(): Promise<void> {
    const role = this.shape === 'embedded' ? 'all' : 'api';
    this.front = await this.startProcess('api', API, { TRIPTYCH_ROLE: role });
  }

  /** Starts one worker more. */
  async startWorker(): Promise<OwnProcess> {
    const worker = await this.startProcess(`worker ${this.back.length + 1}`, WORKER, {});
    this.back.push(worker);
    return worker;
  }

  /** The end of every process's log, for a failure. */
  get log(): string {
    return this.started.map(({ name, log }) => `--- ${name}\n${log.slice(-4_000)}`).join('\n');
  }

  /** Everything that every process ever wrote. */
  get wholeLog(): string {
    return this.started.map(({ log }) => log).join('\n');
  }

  /** Ends every process as a supervisor would, then the servers they used. @throws when one does not end in time */
  async stop(): Promise<void> {
    try {
      const running = this.started.filter(({ isRunning }) => isRunning);
      const endings = await Promise.all(running.map((each) => each.terminate()));
      running.forEach(({ name, log }, index) => {
        const { code, signal } = endings[index] ?? {};
        if (code !== 0) throw new Error(`${name} ended with ${code ?? signal} after SIGTERM\n${log.slice(-4_000)}`);
      });
    } finally {
      await this.engine?.close();
      await this.broker?.stop();
      await this.cluster?.stop();
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  private async startAll(): Promise<void> {
    const { durable = false, characterLimit } = this.options;
    this.engine = await DeeplServer.start({
      key: 'engine-key-0123',
      ...(characterLimit !== undefined && { characterLimit }),
    });
    if (this.shape === 'distributed') {
      [this.cluster, this.broker] = await Promise.all([startPostgres(durable), startRedisServer(durable)]);
      this.databaseUrl = this.cluster.createDatabase();
    }
    const workers = this.shape === 'distributed' ? (this.options.workers ?? 2) : 0;
    await Promise.all([this.startApi(), ...Array.from({ length: workers }, () => this.startWorker())]);
  }

  private async startProcess(name: string, program: string, role: Readonly<Record<string, string>>) {
    const started = await OwnProcess.start(name, program, {
      NODE_ENV: 'production',
      PORT: '0',
      TRIPTYCH_DATA: join(this.folder, 'data'),
      TRIPTYCH_APERTIUM: 'off',
      TRIPTYCH_ADMIN_EMAIL: ADMIN.email,
      TRIPTYCH_ADMIN_PASSWORD: ADMIN.password,
      DEEPL_AUTH_KEY: this.deepl.key,
      DEEPL_SERVER_URL: this.deepl.url,
      ...(this.databaseUrl && { DATABASE_URL: this.databaseUrl }),
      ...(this.broker && { REDIS_URL: this.broker.url }),
      ...this.options.env,
      ...role,
    });
    this.started.push(started);
    return started;
  }
}

function present<T>(part: T | undefined, name: string): T {
  if (part === undefined) throw new Error(`this desk has no ${name}`);
  return part;
}

/** A `test` that shows the end of the desk's logs beside its failure. */
export function testOn(desk: () => DeskProcesses | undefined) {
  return (name: string, body: () => Promise<void>, timeoutMs?: number) => {
    test(
      name,
      async () => {
        try {
          await body();
        } catch (error) {
          const log = desk()?.log;
          if (error instanceof Error && log !== undefined) error.message += `\n\n${log}`;
          throw error;
        }
      },
      timeoutMs,
    );
  };
}
