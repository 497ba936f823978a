import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { unitsFile } from './units-file.js';

/** The units of the file by their French, one by one. */
export async function* frenchUnits(data: string): AsyncIterable<{ readonly id: number; readonly text: string }> {
  const lines = createInterface({ input: createReadStream(unitsFile(data)).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) {
    const [id, , text = ''] = line.split('\t');
    yield { id: Number(id), text };
  }
}
