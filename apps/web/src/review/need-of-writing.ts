import { needOf, type DeskRole, type Need } from './desk-role.js';
import { isDirty, type Writing } from './writing.js';

/** As `needOf`, from what is on this screen: what is decided no longer waits, what was changed waits for its writer. */
export function needOfWriting(writing: Writing, role: DeskRole): Need | null {
  const { wish, sending, held } = writing;
  if (wish) return null;
  if (sending && (sending.kind !== 'save' || sending.confirm)) return null;
  if (isDirty(writing)) return role.mayWrite ? 'confirm' : null;
  return needOf(held, role);
}
