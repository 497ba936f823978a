import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { createLog, nestLogger, readConfig } from '@triptych/runtime';
import { WorkerModule } from './worker.module.js';

async function main(): Promise<void> {
  const config = readConfig({ ...process.env, TRIPTYCH_ROLE: 'worker' });
  const log = createLog(config.TRIPTYCH_LOG);
  const app = await NestFactory.create(WorkerModule.with(config, log), {
    logger: nestLogger(log),
    abortOnError: false,
  });
  // An orderly end is exit code 0: supervisors and containers count a death by signal as a failure.
  app.enableShutdownHooks([], { useProcessExit: true });
  try {
    await app.listen(config.PORT, config.HOST);
  } catch (error) {
    await app.close();
    throw error;
  }
  console.log(`A Triptych worker is ready at ${await app.getUrl()}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  // Timers and connections of a half-started worker would keep the process, and its supervisor, waiting.
  process.exit(1);
});
