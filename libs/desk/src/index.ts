export { draftChunkJob, type Job, type JobHandlers, type JobName, type JobPayloads } from './jobs.js';
export { Announcements, type Announcement } from './ports/announcements.js';
export { Clock } from './ports/clock.js';
export { Chunks, Outbox } from './ports/drafting.js';
export { JobQueue } from './ports/job-queue.js';
export { AuditTrail, IdempotencyKeys, type IdempotencyRecord } from './ports/journal.js';
export {
  EngineRefusal,
  MachineTranslator,
  MachineTranslators,
  type RejectedText,
  type TranslatedText,
  type TranslationRequest,
} from './ports/machine-translator.js';
export { EngineAnswers, Memory, type EngineAnswer } from './ports/memory.js';
export { ApiKeys, Passwords, People, Sessions } from './ports/people.js';
export { Releases, type Submission } from './ports/releases.js';
export { Targets, type TargetCounts } from './ports/targets.js';
export { UnitOfWork } from './ports/unit-of-work.js';
export { Versions } from './ports/versions.js';
export type { AuditEventRecord, AuditEventType } from './records/audit-event.js';
export type { MemoryUnitRecord, MemoryVariant } from './records/memory-unit.js';
export type { ApiKeyRecord, PersonRecord, SessionRecord } from './records/person.js';
export type {
  BlockRecord,
  ReleaseRecord,
  SegmentRecord,
  SourceRevisionRecord,
  TranslationRecord,
} from './records/release.js';
export type { TargetAct, TargetRecord, TargetRevisionRecord } from './records/target.js';
export type { VersionBlock, VersionRecord } from './records/version.js';
export type { ChunkRecord, DraftTrouble, OutboxRecord } from './records/work.js';
export { PublishedViews, type PublishedQuery, type PublishedView } from './views/published-views.js';
export {
  ReleaseViews,
  type BlockView,
  type BoardQuery,
  type Page,
  type PersonName,
  type ReleaseEventView,
  type ReleaseSummaryView,
  type ReleaseView,
  type SegmentView,
  type TargetRevisionView,
  type TargetView,
  type TranslationView,
  type VersionView,
  type WorkView,
} from './views/release-views.js';
