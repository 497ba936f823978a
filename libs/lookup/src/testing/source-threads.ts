import { fileURLToPath } from 'node:url';

const HOOKS = fileURLToPath(new URL('../../../../test/typescript-hooks.mjs', import.meta.url));

/** Arguments of Node for a thread that runs our sources: those of Jest would not do. */
export const SOURCE_THREADS = ['--conditions=@triptych/source', '--import', HOOKS];
