// The thread in which an index is built: takes pages of changes, then hands over the snapshot.
import { parentPort } from 'node:worker_threads';
import { IndexDraft } from './index-draft.js';
import type { ThreadRequest } from './thread-workshop.js';

const draft = new IndexDraft();

parentPort?.on('message', ({ changes, label }: ThreadRequest) => {
  for (const change of changes) draft.take(change);
  if (label === undefined) {
    parentPort?.postMessage(null);
  } else {
    const bytes = draft.finish(label);
    parentPort?.postMessage(bytes, [bytes]);
  }
});
