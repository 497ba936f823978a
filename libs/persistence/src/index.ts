export type { DatabaseConfig } from './connection.js';
export { openDatabase, type Database } from './open-database.js';
