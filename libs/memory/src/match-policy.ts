/** Circumstances of a stored text for which a desk may take points off, in the order in which they are shown. */
export const POLICY_PENALTY_KINDS = [
  'unreviewed',
  'machine-translated',
  'other-memory',
  'several-targets',
  'age',
] as const;
export type PolicyPenaltyKind = (typeof POLICY_PENALTY_KINDS)[number];

/** Whole points, 0 or more, for each circumstance; none where it is not named. `age` counts after `afterDays`. */
export interface MatchPolicy {
  readonly unreviewed?: number;
  readonly 'machine-translated'?: number;
  readonly 'other-memory'?: number;
  readonly 'several-targets'?: number;
  readonly age?: { readonly points: number; readonly afterDays: number };
}

/** What is known of a stored text besides its words. */
export interface Circumstances {
  /** Nobody but its translator has read it. */
  readonly unreviewed?: boolean;
  /** No person wrote or corrected it. */
  readonly machineTranslated?: boolean;
  /** It comes from a memory that is not the desk's own. */
  readonly otherMemory?: boolean;
  /** How many different targets the same source has. */
  readonly targets?: number;
  /** Days since its approval. */
  readonly ageInDays?: number;
}

export interface PolicyPenalty {
  readonly kind: PolicyPenaltyKind;
  readonly points: number;
}

/** The points that a desk's policy takes off, named; only those that it takes. */
export function policyPenalties(circumstances: Circumstances, policy: MatchPolicy): PolicyPenalty[] {
  const { unreviewed, machineTranslated, otherMemory, targets = 1, ageInDays = 0 } = circumstances;
  const applies: Record<PolicyPenaltyKind, boolean> = {
    unreviewed: unreviewed === true,
    'machine-translated': machineTranslated === true,
    'other-memory': otherMemory === true,
    'several-targets': targets > 1,
    age: policy.age !== undefined && ageInDays > policy.age.afterDays,
  };
  return POLICY_PENALTY_KINDS.filter((kind) => applies[kind])
    .map((kind) => ({ kind, points: (kind === 'age' ? policy.age?.points : policy[kind]) ?? 0 }))
    .filter(({ points }) => points > 0);
}
