import type { NestExpressApplication } from '@nestjs/platform-express';
import { forbiddenCharacter } from '@triptych/domain';
import type { Request, Response } from 'express';
import express from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the browser's routes begin and the API's end. */
const NOT_OURS = /^\/(?:api|health|assets)(?:\/|$)/;

/** Serves the built web app; every address that is no file and no API route is a screen. */
export function serveWebApp(app: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use(express.static(folder, { index: false, setHeaders: cacheHashedFiles }));
  app.use((request: Request, response: Response, next: () => void) => {
    const isScreen = request.method === 'GET' && !NOT_OURS.test(request.path) && isText(request.path);
    if (!isScreen || request.accepts('html') !== 'html') return next();
    response.setHeader('Cache-Control', 'no-cache').sendFile(page);
  });
}

/** False for a path that is not percent-encoded UTF-8 or holds a character that no text may hold. */
function isText(path: string): boolean {
  try {
    return forbiddenCharacter(decodeURIComponent(path)) === undefined;
  } catch {
    return false;
  }
}

/** Files under `assets/` carry a digest of their content in their name. */
function cacheHashedFiles(response: Response, path: string): void {
  const isHashed = path.includes('/assets/');
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}
