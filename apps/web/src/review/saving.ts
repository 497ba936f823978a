import type { EditorState } from './editor-state.js';
import { isDirty } from './writing.js';

/** How the desk and this screen stand to each other; the gravest first. */
export type Saving = 'conflict' | 'refused' | 'offline' | 'saving' | 'saved';

/** The gravest of all segments. */
export function savingOf({ writings }: EditorState): Saving {
  const all = Object.values(writings);
  if (all.some(({ theirs }) => theirs)) return 'conflict';
  if (all.some(({ trouble }) => trouble?.kind === 'refused')) return 'refused';
  if (all.some(({ trouble }) => trouble?.kind === 'unreachable')) return 'offline';
  return all.some((writing) => writing.sending ?? writing.wish ?? isDirty(writing)) ? 'saving' : 'saved';
}
