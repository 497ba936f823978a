/** A process of its own for one size of memory, so that no index profits from the code and the garbage of another. */
import { measure } from './measure.js';

const [data = '', count, compared] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure(data, Number(count), Number(compared))));
