export { CONFIG, DeskModule } from './desk.module.js';
export { createLog, LOG, nestLogger, type Log } from './log.js';
export type { Database } from '@triptych/persistence';
export { DATABASE } from './ports.js';
export { readConfig, type Config } from './config.js';
export { WorkModule } from './work.module.js';
export { MemoryWarmUp } from './memory-warm-up.js';
