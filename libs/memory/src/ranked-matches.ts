import type { CodedText, LanguagePair, MatchType } from '@triptych/domain';
import { byApproval, type Approved } from './by-approval.js';
import { matchForm } from './match-form.js';
import { policyPenalties, type Circumstances, type MatchPolicy } from './match-policy.js';
import { rateOfForms, type MatchRate } from './match-rate.js';
import type { Substitution } from './substitution/edited.js';
import { substituted } from './substitution/substituted.js';

/** A stored translation that a search brought, with its codes. */
export interface StoredMatch extends Approved {
  readonly source: CodedText;
  readonly target: CodedText;
  /** `contextKey` of the neighbours that the source had when it was approved, or its digest. */
  readonly context: string;
  readonly circumstances?: Circumstances;
}

/** A stored translation, how well it fits and what it proposes. */
export interface RankedMatch<T extends StoredMatch = StoredMatch> extends MatchRate {
  readonly stored: T;
  /** `icm` only for identical sources between equal neighbours. */
  readonly type: MatchType;
  /** The stored target with the numbers, dates and names of the segment, where they alone differ. */
  readonly substitution?: Substitution;
}

export interface Ranking {
  readonly pair: LanguagePair;
  readonly policy?: MatchPolicy;
  /** The lowest rates that are wanted: where no match reaches one, the next is tried. */
  readonly thresholds?: readonly number[];
  /** How many matches are wanted. */
  readonly most?: number;
}

/** Seventy is the default of a desk; below fifty a proposal costs more time than it saves. */
export const MATCH_THRESHOLDS: readonly number[] = [70, 60, 50];

const MOST_MATCHES = 5;

/**
 * The stored translations that fit a segment, the best first: in-context, then by rate, then the newest approval, then the
 * lowest unit id. Those below the first threshold that any reaches are left out, and so are blank targets; of equal
 * targets for equally written sources the best is kept. None for a blank segment.
 */
export function rankedMatches<T extends StoredMatch>(
  segment: CodedText & { readonly context: string },
  candidates: readonly T[],
  { pair, policy = {}, thresholds = MATCH_THRESHOLDS, most = MOST_MATCHES }: Ranking,
): RankedMatch<T>[] {
  if (segment.text.trim() === '') return [];
  const form = matchForm(segment);
  const rated = candidates
    .filter(({ target }) => target.text.trim() !== '')
    .map((stored) => {
      const storedForm = matchForm(stored.source);
      const isInContext = storedForm.key === form.key && stored.context === segment.context;
      const type: MatchType = isInContext ? 'icm' : 'tm';
      const proposes = `${storedForm.key}\n${stored.target.text}`;
      return {
        ...rateOfForms(form, storedForm, policyPenalties(stored.circumstances ?? {}, policy)),
        stored,
        type,
        proposes,
      };
    })
    .sort(byRank);
  const threshold = thresholds.find((lowest) => rated.some(({ rate }) => rate >= lowest));
  if (threshold === undefined) return [];

  const seen = new Set<string>();
  const wanted = rated.filter(({ rate, proposes }) => {
    if (rate < threshold || seen.has(proposes)) return false;
    seen.add(proposes);
    return true;
  });
  return wanted.slice(0, most).map(({ proposes: _, ...match }) => {
    const substitution = match.rate === 100 ? undefined : substituted(segment, match.stored, pair);
    return substitution ? { ...match, substitution } : match;
  });
}

function byRank(a: RankedMatch, b: RankedMatch): number {
  if (a.type !== b.type) return a.type === 'icm' ? -1 : 1;
  return b.rate - a.rate || byApproval(a.stored, b.stored);
}
