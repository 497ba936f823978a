export {
  BLOCK_TYPES,
  EXCLUSION_REASONS,
  blockSource,
  blockText,
  readableText,
  type BlockType,
  type ExclusionReason,
  type SourceBlock,
  type SourceSegment,
} from './block.js';
export { codeKinds, codeTag, codedParts, withoutCodes, type CodedPart, type CodedText } from './coded-text.js';
export { DomainError, ERROR_CODES, TransientError, type ErrorCode, type FieldError } from './errors.js';
export { isBlocked, type CheckedPair, type Finding, type Severity, type SourceFinding } from './finding.js';
export { CODE_KINDS, CODE_TYPES, type CodeKind, type CodeType, type InlineCode } from './inline-code.js';
export type { InlinePart } from './inline-part.js';
export { LOCALES, inPanelOrder, isSamePair, parseLocale, type LanguagePair, type Locale } from './locale.js';
export { MATCH_PENALTY_KINDS, MEMORY_ORIGINS, type MemoryOrigin } from './memory.js';
export { ROLES, SCOPES, worksIn, type Person, type Role, type Scope } from './person.js';
export { may, type Act } from './policy.js';
export { readMarkup } from './read-markup.js';
export {
  RELEASE_KINDS,
  RELEASE_STATES,
  SOURCE_FORMATS,
  TRANSLATION_STATES,
  URGENCIES,
  releaseReference,
  releaseState,
  translationState,
  type ReleaseKind,
  type ReleaseState,
  type SourceFormat,
  type TranslationProgress,
  type TranslationState,
  type Urgency,
} from './release.js';
export type { Span } from './span.js';
export { MARKS, MATCH_TYPES, ORIGINS, markOf, type Mark, type MatchType, type Origin } from './target.js';
export { forbiddenCharacter, type ForbiddenCharacter } from './text.js';
export { TARGET_STATES, nextState, type TargetMove, type TargetState } from './target-state.js';
