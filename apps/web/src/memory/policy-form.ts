import type { MatchPolicyBody } from '@triptych/contracts';
import { POLICY_PENALTY_KINDS, type PolicyPenaltyKind } from '@triptych/memory';

export const MOST_POINTS = 50;
export const MOST_DAYS = 36_500;
/** What is proposed when age begins to count. */
const USUAL_DAYS = 1825;

/** What is typed: points for each circumstance, and the days after which age counts. */
export type PolicyForm = Readonly<Record<PolicyPenaltyKind | 'days', string>>;

export function formOf(policy: MatchPolicyBody): PolicyForm {
  return {
    unreviewed: String(policy.unreviewed ?? 0),
    'machine-translated': String(policy['machine-translated'] ?? 0),
    'other-memory': String(policy['other-memory'] ?? 0),
    'several-targets': String(policy['several-targets'] ?? 0),
    age: String(policy.age?.points ?? 0),
    days: String(policy.age?.afterDays ?? USUAL_DAYS),
  };
}

/** The fields that hold no whole number in their range. */
export function faultsOf(form: PolicyForm): readonly (keyof PolicyForm)[] {
  const names: (keyof PolicyForm)[] = [...POLICY_PENALTY_KINDS, 'days'];
  return names.filter((name) => {
    const number = numberOf(form[name]);
    return name === 'days' ? !(number >= 1 && number <= MOST_DAYS) : !(number <= MOST_POINTS);
  });
}

/** The policy that was typed, or undefined while a field is at fault; what takes nothing off is not named. */
export function policyOf(form: PolicyForm): MatchPolicyBody | undefined {
  if (faultsOf(form).length > 0) return undefined;
  const named = POLICY_PENALTY_KINDS.flatMap((kind) => {
    const points = numberOf(form[kind]);
    if (points === 0) return [];
    return [[kind, kind === 'age' ? { points, afterDays: numberOf(form.days) } : points] as const];
  });
  return Object.fromEntries(named);
}

/** Nothing typed means none. */
function numberOf(typed: string): number {
  const digits = typed.trim();
  return /^\d{0,6}$/.test(digits) ? Number(digits) : NaN;
}
