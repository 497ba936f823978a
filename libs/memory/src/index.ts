export { type AlignmentRow } from './alignment/agreed-rows.js';
export { alignTexts, type AlignmentBead } from './alignment/align-texts.js';
export { alignVersions } from './alignment/align-versions.js';
export { type AlignedSegment, type AlignedText, type KnownPairs, type SegmentRun } from './alignment/aligned-text.js';
export { MOST_ALIGNED_SEGMENTS } from './alignment/check-versions.js';
export { bestMatch, type MemoryCandidate, type MemoryMatch, type SegmentInContext } from './best-match.js';
export {
  MOST_QUERY_WORDS,
  parseConcordanceQuery,
  type ConcordanceQuery,
  type ConcordanceTerm,
} from './concordance/concordance-query.js';
export { counterpartSpans, type ConcordanceHit } from './concordance/counterpart-spans.js';
export { hitSpans } from './concordance/hit-spans.js';
export { STEMS_VERSION, searchStems } from './concordance/search-stems.js';
export { contextKey } from './context-key.js';
export { FOLD_VERSION, NUMBER_WORD, fold, type Folded } from './fold.js';
export { type FormPenaltyKind } from './form-penalties.js';
export { BestHits } from './fuzzy/best-hits.js';
export { FuzzyIndex, type FuzzyHit } from './fuzzy/fuzzy-index.js';
export { FuzzyIndexBuilder, type FuzzyEntry } from './fuzzy/fuzzy-index-builder.js';
export { refuseSearch, type FuzzySearch } from './fuzzy/fuzzy-search.js';
export { MOST_WORDS } from './fuzzy/index-parts.js';
export { type EntryId } from './fuzzy/packed-id.js';
export { LOWEST_THRESHOLD, prefixLength } from './fuzzy/prefix.js';
export { countBits, sign, SIGNATURE_WORDS } from './fuzzy/signature.js';
export { matchForm, type MatchForm } from './match-form.js';
export {
  POLICY_PENALTY_KINDS,
  policyPenalties,
  type Circumstances,
  type MatchPolicy,
  type PolicyPenalty,
  type PolicyPenaltyKind,
} from './match-policy.js';
export { matchRate, rateOfForms, type MatchPenalty, type MatchRate, type StoredText } from './match-rate.js';
export { memoryKey } from './memory-key.js';
export { MATCH_THRESHOLDS, rankedMatches, type RankedMatch, type Ranking, type StoredMatch } from './ranked-matches.js';
export { type Substitution } from './substitution/edited.js';
export { suspectRuns, type SuspectRun } from './suspicion/suspect-runs.js';
export { SUSPICIONS, type Suspicion, type SuspicionKind, type UnitVariants } from './suspicion/suspicion.js';
export { suspicionsOf } from './suspicion/suspicions-of.js';
export { substituted, type StoredPair } from './substitution/substituted.js';
export { wordDiff, type DiffRun } from './word-diff.js';
export { wordDistance } from './word-distance.js';
