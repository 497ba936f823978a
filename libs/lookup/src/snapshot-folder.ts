import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '@triptych/domain';

const TEMPORARY = '.temporary';

/** Milliseconds after which a file that nobody finished is nobody's. */
const ABANDONED_AFTER = 3_600_000;

/** Bytes that are read at once; Node reads less than 2 GiB. */
const PIECE = 2 ** 26;

/** Snapshots, one file for each language. Several processes may use one folder: a file is replaced whole or not at all. */
export class SnapshotFolder {
  constructor(private readonly folder: string) {}

  /** Undefined when there is none. @throws when it cannot be read */
  async read(locale: Locale): Promise<ArrayBuffer | undefined> {
    const file = await open(this.file(locale), 'r').catch(absent);
    if (!file) return undefined;
    try {
      const { size } = await file.stat();
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size;) {
        const { bytesRead } = await file.read(bytes, at, Math.min(PIECE, size - at), at);
        if (bytesRead === 0) break;
        at += bytesRead;
      }
      return bytes.buffer;
    } finally {
      await file.close();
    }
  }

  /** @throws when it cannot be written; what was there before stays then */
  async write(locale: Locale, bytes: ArrayBuffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await this.tidy();
    const temporary = join(this.folder, `${locale}.${randomUUID()}${TEMPORARY}`);
    try {
      const file = await open(temporary, 'wx', 0o600);
      try {
        await file.writeFile(new Uint8Array(bytes));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, this.file(locale));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async remove(locale: Locale): Promise<void> {
    await rm(this.file(locale), { force: true });
  }

  private file(locale: Locale): string {
    return join(this.folder, `${locale}.index`);
  }

  /** Removes what processes that were killed in the middle of writing left. */
  private async tidy(): Promise<void> {
    for (const name of await readdir(this.folder)) {
      if (!name.endsWith(TEMPORARY)) continue;
      const path = join(this.folder, name);
      const { mtimeMs } = (await stat(path).catch(absent)) ?? { mtimeMs: Infinity };
      if (Date.now() - mtimeMs > ABANDONED_AFTER) await rm(path, { force: true });
    }
  }
}

function absent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}
