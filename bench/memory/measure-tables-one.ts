/** A process of its own for the posting tables of one database, or for the peers. */
import { measurePeers } from './measure-peers.js';
import { measureTables } from './measure-tables.js';

const [what = '', data = '', size] = process.argv.slice(2);
const figures =
  what === 'peers'
    ? await measurePeers(data, Number(size))
    : await measureTables(what === 'SQLite' ? 'SQLite' : 'PostgreSQL', data, Number(size));
process.stdout.write(JSON.stringify(figures));
