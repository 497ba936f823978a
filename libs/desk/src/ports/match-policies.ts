import type { MatchPolicy } from '@triptych/memory';

/** Which points the desk takes off matches for their circumstances. */
export abstract class MatchPolicies {
  /** Needs no unit of work; none are taken off until somebody says so. */
  abstract current(): Promise<MatchPolicy>;
  /** Inside a unit of work only. @param by id of the person */
  abstract change(policy: MatchPolicy, at: Date, by: string): Promise<void>;
}
