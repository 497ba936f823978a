import { execFileSync } from 'node:child_process';

/** What a program of this folder writes, as JSON, in a process of its own: so nothing profits from what ran before it. */
export function measuredApart<T>(program: string, given: readonly string[]): T {
  const hooks = new URL('../../test/typescript-hooks.mjs', import.meta.url).href;
  const path = new URL(program, import.meta.url).pathname;
  const settings = ['--conditions=@triptych/source', '--max-old-space-size=8192', '--import', hooks];
  const output = execFileSync(process.execPath, [...settings, path, ...given], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as T;
}
