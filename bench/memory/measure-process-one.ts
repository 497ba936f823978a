/** A process of its own for the index as a process holds it, so that nothing else is in its memory. */
import { measureProcess } from './measure-process.js';

const [data = '', count] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measureProcess(data, Number(count))));
