import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DeskModule, createLog, nestLogger, readConfig } from '@triptych/runtime';
import { addUser } from './add-user.js';
import { UsageError, type Command } from './command.js';
import { demo } from './demo.js';
import { exportMemory } from './export-memory.js';
import { importMemory } from './import-memory.js';
import { migrate } from './migrate.js';
import { submit } from './submit.js';

const COMMANDS: readonly Command[] = [migrate, addUser, submit, importMemory, exportMemory, demo];

async function main([name, ...args]: readonly string[]): Promise<void> {
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) throw new UsageError(name === undefined ? 'which command?' : `there is no command ${name}`);
  const { TRIPTYCH_USER_PASSWORD: _, ...env } = process.env;
  const config = readConfig(env);
  const log = createLog('warn');
  const desk = await NestFactory.createApplicationContext(DeskModule.with(config, log), {
    logger: nestLogger(log),
    abortOnError: false,
  });
  try {
    await command.run(desk, args);
  } finally {
    await desk.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) {
    console.error('\nUsage: triptych COMMAND\n');
    for (const { name, usage, summary } of COMMANDS) console.error(`  ${`${name} ${usage}`.trim()}\n      ${summary}`);
  }
  process.exitCode = 1;
});
