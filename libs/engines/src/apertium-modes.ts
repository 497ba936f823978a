import { createHash } from 'node:crypto';
import { access, constants, readFile, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { LanguagePair } from '@triptych/domain';

/** The directions that Apertium's packages bring. There is no French–English pair. */
export const MODE_NAMES = ['fr-es', 'es-fr', 'eng-spa', 'spa-eng'] as const;
export type ModeName = (typeof MODE_NAMES)[number];

/** One installed direction. */
export interface Mode {
  readonly name: ModeName;
  /** A bash pipeline that translates one text after the other, each ended by a NUL. */
  readonly command: string;
  /** Changes when the installed data change. */
  readonly fingerprint: string;
}

/** The modes that a direction takes, one after the other: what has no pair of its own goes through Spanish. */
export function route({ source, target }: LanguagePair): readonly ModeName[] {
  const direct: Record<string, readonly ModeName[]> = {
    'fr>es': ['fr-es'],
    'es>fr': ['es-fr'],
    'en>es': ['eng-spa'],
    'es>en': ['spa-eng'],
    'fr>en': ['fr-es', 'spa-eng'],
    'en>fr': ['eng-spa', 'es-fr'],
  };
  return direct[`${source}>${target}`] ?? [];
}

/** Finds the modes whose file and programs are installed. */
export async function installedModes(directory: string, path = process.env['PATH'] ?? ''): Promise<Mode[]> {
  const modes: Mode[] = [];
  for (const name of MODE_NAMES) {
    const file = await readFile(join(directory, `${name}.mode`), 'utf8').catch(() => undefined);
    if (file === undefined) continue;
    const { command, programs, data } = pipeline(file);
    const present = await Promise.all(programs.map((program) => isExecutable(program, path)));
    if (present.includes(false)) continue;
    modes.push({ name, command, fingerprint: await fingerprint(file, data) });
  }
  return modes;
}

/** What a mode file says, with null flush (`-z`) for every program. */
export interface Pipeline {
  readonly command: string;
  readonly programs: readonly string[];
  readonly data: readonly string[];
}

/**
 * Reads a mode file: `$1` is the generator's option, here `-n`, which leaves out the marks of unknown words; `$2` are
 * the tagger's, here none. `cat` comes first because the programs cannot open the socket that Node gives as input.
 */
export function pipeline(file: string): Pipeline {
  const steps = file
    .trim()
    .replace('$1', '-n')
    .replace('$2', '')
    .split('|')
    .map((step) => step.trim());
  const programs = steps.map((step) => step.split(/\s/)[0] ?? '');
  const flushing = steps.map((step, index) => `${programs[index]} -z${step.slice(programs[index]?.length)}`);
  return {
    command: ['cat', ...flushing].join(' | '),
    programs: ['bash', 'cat', ...programs],
    data: [...file.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? ''),
  };
}

async function isExecutable(program: string, path: string): Promise<boolean> {
  for (const directory of path.split(delimiter)) {
    const found = await access(join(directory, program), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}

async function fingerprint(file: string, data: readonly string[]): Promise<string> {
  const sizes = await Promise.all(
    data.map((name) =>
      stat(name).then(
        ({ size }) => size,
        () => -1,
      ),
    ),
  );
  return createHash('sha256').update(file).update(JSON.stringify(sizes)).digest('hex').slice(0, 12);
}
