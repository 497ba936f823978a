import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Lets a `.env` file in the project's folder fill in what the environment does not say. */
export function readEnvFile() {
  const file = fileURLToPath(new URL('../.env', import.meta.url));
  if (existsSync(file)) process.loadEnvFile(file);
}
