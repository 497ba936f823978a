import type { MatchPolicy } from '@triptych/memory';
import type { Acts } from '../acts.js';
import type { MatchPolicies } from '../ports/match-policies.js';

/** Says which points matches lose for their circumstances, from the next lookup on. */
export class ChangeMatchPolicy {
  constructor(
    private readonly acts: Acts,
    private readonly policies: MatchPolicies,
  ) {}

  /** @param by id of the person */
  async run(by: string, policy: MatchPolicy): Promise<void> {
    await this.acts.perform(by, ({ now }) => this.policies.change(policy, now, by));
  }
}
