import type { DeskProcesses } from '../test/desk-processes.js';
import type { OwnProcess } from '../test/own-process.js';
import { Sample } from './sample.js';
import { cpuSeconds } from './usage.js';

/** What starting a process took, in milliseconds. */
export interface Starts {
  /** Until `/health/ready` answered 200. Looked at every 50 ms, so up to that much too long. */
  readonly elapsed: Sample;
  /** Of a core, which says more than the clock when the machine has other work. */
  readonly core: Sample;
}

/** Starts the api again and again on the data it left. */
export function apiStarts(desk: DeskProcesses, times: number): Promise<Starts> {
  return starts(times, async () => {
    await desk.api.terminate();
    return async () => {
      await desk.startApi();
      return desk.api;
    };
  });
}

/** The same of a worker. Leaves one running. */
export function workerStarts(desk: DeskProcesses, times: number): Promise<Starts> {
  return starts(times, async () => {
    const running = desk.workers.filter(({ isRunning }) => isRunning);
    await Promise.all(running.map((each) => each.terminate()));
    return () => desk.startWorker();
  });
}

async function starts(times: number, prepare: () => Promise<() => Promise<OwnProcess>>): Promise<Starts> {
  const elapsed: number[] = [];
  const core: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = await prepare();
    const began = performance.now();
    const started = await start();
    elapsed.push(performance.now() - began);
    core.push(cpuSeconds(started) * 1000);
  }
  return { elapsed: new Sample(elapsed), core: new Sample(core) };
}
