import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SetUpDesk } from '@triptych/desk';
import { createLog, readConfig, type Config } from '@triptych/runtime';
import type { AddressInfo } from 'node:net';
import { createApi } from './create-api.js';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApi(config, createLog(config.TRIPTYCH_LOG));
  try {
    await start(app, config);
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function start(app: NestExpressApplication, config: Config): Promise<void> {
  const setUpDesk = app.get(SetUpDesk);
  if (config.TRIPTYCH_ADMIN_EMAIL && config.TRIPTYCH_ADMIN_PASSWORD) {
    const { TRIPTYCH_ADMIN_EMAIL: email, TRIPTYCH_ADMIN_PASSWORD: password } = config;
    await setUpDesk.unattended({ email, name: email, password });
  }
  await app.listen(config.PORT, config.HOST);

  const { port } = app.getHttpServer().address() as AddressInfo;
  const url =
    config.PUBLIC_URL?.replace(/\/$/, '') ??
    `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`;
  console.log(`Triptych is ready at ${url}`);
  const invitation = await setUpDesk.invitation();
  if (invitation)
    console.log(`The desk is empty. Make its first administrator here, once: ${url}/setup#token=${invitation}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  // Timers and connections of a half-started desk would keep the process, and its supervisor, waiting.
  process.exit(1);
});
