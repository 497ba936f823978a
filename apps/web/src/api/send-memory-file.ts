import type { MemoryImport } from '@triptych/contracts';
import { ApiProblem, BASE, isProblem, queryString, Unreachable } from './client.js';

export interface MemoryFile {
  readonly file: File;
  /** Reads and reports, and changes nothing. */
  readonly dryRun: boolean;
  /** Told again and again how many bytes are on the other side. */
  readonly onSent: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file of any size as it lies on the disk. `fetch` does not tell how far an upload is, so this is the older way.
 * Rejects as `request` does; with an AbortError when it is called off.
 */
export function sendMemoryFile({ file, dryRun, onSent, signal }: MemoryFile): Promise<MemoryImport> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const query = { name: file.name.slice(-200), dryRun: String(dryRun) };
    call.open('POST', `${BASE}/memory/imports${queryString(query)}`);
    call.setRequestHeader('Accept', 'application/json, application/problem+json');
    call.setRequestHeader('Accept-Language', document.documentElement.lang);
    call.setRequestHeader('Content-Type', 'application/octet-stream');
    call.setRequestHeader('X-Triptych', '1');
    call.upload.onprogress = ({ loaded }) => {
      onSent(loaded);
    };
    call.onerror = () => {
      reject(new Unreachable('no answer'));
    };
    call.onabort = () => {
      reject(new DOMException('called off', 'AbortError'));
    };
    call.onload = () => {
      const answer = answerOf(call.responseText);
      if (call.status >= 200 && call.status < 300 && answer !== undefined) resolve(answer as MemoryImport);
      else if (isProblem(answer)) reject(new ApiProblem(answer));
      else reject(new Unreachable(`${String(call.status)} without a problem document`));
    };
    signal.addEventListener('abort', () => {
      call.abort();
    });
    call.send(file);
  });
}

function answerOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
