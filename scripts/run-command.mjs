import { spawn } from 'node:child_process';

/** Programs under way. Each leads a process group of its own. */
const running = new Set();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** An interrupted run takes its programs along; while none runs, signals do what they do without us. */
function interrupt() {
  for (const child of running) killGroup(child);
  process.exit(1);
}

/**
 * Runs a program without a terminal and without input. Ends it, with everything it started, after `limitSeconds`.
 * `show: true` passes its output on as it comes; otherwise the output is collected. Never rejects.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runCommand(command, args, { limitSeconds = 600, show = false, env = process.env, cwd } = {}) {
  return new Promise((resolve) => {
    const stdio = ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'];
    const child = spawn(command, args, { stdio, env, cwd, detached: process.platform !== 'win32' });
    if (running.size === 0) for (const signal of SIGNALS) process.on(signal, interrupt);
    running.add(child);
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    const limit = setTimeout(() => {
      parts.push(Buffer.from(`\nStopped after ${limitSeconds} seconds.\n`));
      if (show) console.error(`\nStopped after ${limitSeconds} seconds.`);
      killGroup(child);
    }, limitSeconds * 1000);
    const end = (ok) => {
      clearTimeout(limit);
      running.delete(child);
      if (running.size === 0) for (const signal of SIGNALS) process.off(signal, interrupt);
      resolve({ ok, output: Buffer.concat(parts).toString() });
    };
    child.once('error', (error) => {
      parts.push(Buffer.from(`${command}: ${error.message}\n`));
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

function killGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
