import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { eventually, within } from './eventually.js';

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** From the signal to the end. */
  readonly ms: number;
}

/** Ends the process with the one that started it, even with a killed one. */
const SETPRIV = '/usr/bin/setpriv';
const START_MS = 60_000;
/** Longer than any supervisor waits. */
const STOP_MS = 30_000;

/** One of our programs as a real process, started from the build, with its log. */
export class OwnProcess {
  private text = '';
  private readonly ended: Promise<unknown>;

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        this.text += chunk;
      });
    }
    this.ended = once(child, 'exit');
  }

  /**
   * Starts `node <program>` with this environment and nothing of ours but PATH and HOME.
   * @throws when it ends or says nothing of being ready
   */
  static async start(name: string, program: string, env: Readonly<Record<string, string>>): Promise<OwnProcess> {
    if (!existsSync(program)) throw new Error(`${program} is missing: build first (npm run build)`);
    const { PATH = '', HOME = '' } = process.env;
    const [command = '', ...args] = [
      ...(existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig=KILL'] : []),
      ...[process.execPath, program],
    ];
    const child = spawn(command, args, { env: { PATH, HOME, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const started = new OwnProcess(name, child);
    try {
      await started.isReady();
    } catch (error) {
      child.kill('SIGKILL');
      throw new Error(`${name} did not start: ${String(error)}\n${started.log}`, { cause: error });
    }
    return started;
  }

  /** Where it listens, as its start line says. */
  get url(): string {
    const url = this.startLine();
    if (url === undefined) throw new Error(`${this.name} has not said where it listens`);
    return url;
  }

  /** The number under which the system knows it, for `/proc`. */
  get pid(): number {
    if (this.child.pid === undefined) throw new Error(`${this.name} never ran`);
    return this.child.pid;
  }

  get log(): string {
    return this.text;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** As a crash would end it. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** As a supervisor ends it. @throws when it takes more than 30 seconds */
  terminate(): Promise<Ending> {
    return this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<Ending> {
    const began = Date.now();
    if (this.isRunning) {
      this.child.kill(signal);
      try {
        await within(STOP_MS, `${this.name}, ended by ${signal}`, this.ended);
      } catch (error) {
        this.child.kill('SIGKILL');
        throw error;
      }
    }
    return { code: this.child.exitCode, signal: this.child.signalCode, ms: Date.now() - began };
  }

  private async isReady(): Promise<void> {
    const isUp = () => !this.isRunning || this.startLine() !== undefined;
    await eventually('the start line', isUp, Boolean, START_MS);
    await eventually('readiness', () => !this.isRunning || this.answers(), Boolean, START_MS);
    if (!this.isRunning) throw new Error('it ended');
  }

  private startLine(): string | undefined {
    return /\bis ready at (http:\/\/\S+)/.exec(this.text)?.[1];
  }

  private answers(): Promise<boolean> {
    return fetch(`${this.url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
  }
}
