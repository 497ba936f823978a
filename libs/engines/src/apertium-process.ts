import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { TransientError } from '@triptych/domain';
import { fromStream, toStream } from './apertium-stream.js';

interface Waiting {
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds that programs have to end on request before they are killed. */
const PATIENCE_MS = 2000;

/**
 * The programs of one mode, kept running: a text goes in, ended by a NUL, and its translation comes out the same way.
 * They are started by the first text, and again by the first text after they died.
 */
export class ApertiumProcess {
  private child: ChildProcessWithoutNullStreams | undefined;
  private readonly waiting: Waiting[] = [];
  private received = '';
  private closed = false;

  constructor(private readonly command: string) {}

  /** The id of the running process group, for operations and tests; undefined while nothing runs. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /**
   * Translates one text.
   * @throws TransientError when the programs die or are stopped before they answer
   */
  translate(text: string): Promise<string> {
    if (this.closed) return Promise.reject(new TransientError('Apertium is closed'));
    return new Promise((resolve, reject) => {
      const child = (this.child ??= this.start());
      this.waiting.push({ resolve, reject });
      child.stdin.write(`${toStream(text)}\0`);
    });
  }

  /**
   * Ends the programs and waits until they are gone. Texts that still wait fail; after a missed deadline this is the
   * only way back to a stream where answers and questions match.
   */
  async stop(): Promise<void> {
    const child = this.child;
    if (child === undefined) return;
    const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
    this.forget(child);
    child.stdin.end();
    signalGroup(child, 'SIGTERM');
    const stubborn = setTimeout(() => signalGroup(child, 'SIGKILL'), PATIENCE_MS);
    await gone;
    clearTimeout(stubborn);
  }

  /** Ends the programs for good. */
  async close(): Promise<void> {
    this.closed = true;
    await this.stop();
  }

  private start(): ChildProcessWithoutNullStreams {
    // With its own trap bash outlives the programs and collects them; who dies first leaves zombies to a container.
    const child = spawn('bash', ['-c', `trap : TERM\n${this.command}`], {
      detached: true,
      stdio: 'pipe',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (data: string) => {
      if (this.child === child) this.receive(data);
    });
    child.stderr.resume();
    child.stdin.on('error', () => this.forget(child));
    child.on('error', () => this.forget(child));
    child.on('close', () => this.forget(child));
    return child;
  }

  private receive(data: string): void {
    const parts = (this.received + data).split('\0');
    this.received = parts.pop() ?? '';
    for (const part of parts) {
      const text = fromStream(part);
      if (text === undefined) return void this.stop();
      this.waiting.shift()?.resolve(text);
    }
  }

  private forget(child: ChildProcessWithoutNullStreams): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.received = '';
    for (const { reject } of this.waiting.splice(0)) reject(new TransientError('Apertium stopped before it answered'));
  }
}

/** Signals bash and every program of its pipeline: a negative id means the whole group. */
function signalGroup({ pid }: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone: that is what was wanted.
  }
}
