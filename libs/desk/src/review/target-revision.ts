import type { TargetAct, TargetRecord, TargetRevisionRecord } from '../records/target.js';

/** One act on a target: what, why, when, and by whom (null: the desk itself). */
export interface TargetStep {
  readonly act: TargetAct;
  readonly reason: string | null;
  readonly at: Date;
  readonly by: string | null;
}

/** The entry in the history for a target as it is after an act. */
export function revisionOf(target: TargetRecord, { act, reason, at, by }: TargetStep): TargetRevisionRecord {
  const { id: targetId, revision, text, state, origin } = target;
  return { targetId, revision, text, state, origin, act, reason, at: at.toISOString(), by };
}
