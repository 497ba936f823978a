import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DomainError } from '@triptych/domain';
import { nestLogger, type Config, type Log } from '@triptych/runtime';
import type { Request, Response } from 'express';
import { fileURLToPath } from 'node:url';
import { ApiModule } from './api.module.js';
import { readJson } from './http/read-json.js';
import { openRequestContext } from './http/request-context.js';
import { speakCallersLanguage } from './http/valid.js';
import { describeApi } from './openapi.js';
import { writeProblem } from './problems/write-problem.js';
import { securityHeaders } from './security-headers.js';
import { serveWebApp } from './web-app.js';

const WEB_APP = fileURLToPath(new URL('../../web/dist/site', import.meta.url));

/** Builds the api, ready to listen. */
export async function createApi(config: Config, log: Log): Promise<NestExpressApplication> {
  speakCallersLanguage();
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(config, log), {
    logger: nestLogger(log),
    abortOnError: false,
    bodyParser: false,
    forceCloseConnections: true,
  });
  app.disable('x-powered-by');
  app.disable('etag'); // private answers carry no tag that another person's cache could match
  app.use(openRequestContext);
  app.use(securityHeaders(config.PUBLIC_URL?.startsWith('https:') ?? false));
  app.use('/api/v1', readJson);
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  describeApi(app);
  serveWebApp(app, WEB_APP);
  // An orderly end is exit code 0: supervisors and containers count a death by signal as a failure.
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.init();
  // Express asks in the order of registration: what comes after the routes answers where nothing else did.
  app.use((_: Request, response: Response) => writeProblem(response, new DomainError('not_found')));
  return app;
}
