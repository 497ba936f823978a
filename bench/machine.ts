import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Sample, figure } from './sample.js';

/** What the figures depend on besides the desk. */
export function describeMachine(): string {
  const gib = figure(totalmem() / 2 ** 30);
  const processors = cpus();
  return [
    `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, ${gib} GiB, Node ${process.version}`,
    `writing 4 KiB for good (fsync) takes ${syncTime().median.toFixed(2)} ms`,
    `load before: ${load()}`,
  ].join('; ');
}

/** How many processes wanted a core, on average of the last one and five minutes. */
export function load(): string {
  const [one = 0, five = 0] = loadavg();
  return `${one.toFixed(1)} (1 min), ${five.toFixed(1)} (5 min)`;
}

/** Every transaction waits for the disk: milliseconds of one small write with fsync. */
function syncTime(): Sample {
  const folder = mkdtempSync(join(tmpdir(), 'triptych-bench-'));
  try {
    const file = openSync(join(folder, 'probe'), 'w');
    const page = Buffer.alloc(4096, 1);
    const times = Array.from({ length: 100 }, () => {
      const began = performance.now();
      writeSync(file, page);
      fsyncSync(file);
      return performance.now() - began;
    });
    closeSync(file);
    return new Sample(times);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
