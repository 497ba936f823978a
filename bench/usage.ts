import { readFileSync } from 'node:fs';
import type { DeskProcesses } from '../test/desk-processes.js';
import type { OwnProcess } from '../test/own-process.js';

/** Clock ticks of /proc in a second, on every Linux that runs Node. */
const TICKS = 100;

/** The api and the workers that run now. */
export function running(desk: DeskProcesses): OwnProcess[] {
  return [desk.api, ...desk.workers].filter(({ isRunning }) => isRunning);
}

/** MiB of memory that each process of the desk holds now, by its name. */
export function memory(desk: DeskProcesses): ReadonlyMap<string, number> {
  return new Map(running(desk).map((each) => [each.name, residentMiB(each)]));
}

/** The most MiB that a process of the desk ever held, by its name. */
export function peakMemory(desk: DeskProcesses): ReadonlyMap<string, number> {
  return new Map(running(desk).map((each) => [each.name, residentMiB(each, 'VmHWM')]));
}

/** Linux only, like everything that reads /proc. */
function residentMiB({ pid }: OwnProcess, field: 'VmRSS' | 'VmHWM' = 'VmRSS'): number {
  const kib = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) / 1024;
}

/** Seconds of a core that a process has used since its start. */
export function cpuSeconds({ pid }: OwnProcess): number {
  // The name, in parentheses, may hold spaces; utime and stime are the 14th and 15th fields.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Seconds of a core that this process, with the engine inside it, has used. */
export function ownCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
