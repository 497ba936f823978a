export { ChooseLocale } from './accounts/choose-locale.js';
export { CreatePerson } from './accounts/create-person.js';
export { IssueApiKey, RevokeApiKey } from './accounts/manage-keys.js';
export type { NewPerson } from './accounts/new-person.js';
export { Recognise } from './accounts/recognise.js';
export { SetUpDesk } from './accounts/set-up-desk.js';
export { SESSION_MS, SignIn, type OpenedSession } from './accounts/sign-in.js';
export { SignOut } from './accounts/sign-out.js';
export { Acts, type Act } from './acts.js';
export type { Caller } from './caller.js';
export { digest } from './digest.js';
export { DraftChunk, type DraftingPolicy } from './drafting/draft-chunk.js';
export { DraftPlan } from './drafting/draft-plan.js';
export { Drafter } from './drafting/drafter.js';
export { PackWordFile } from './publication/pack-word-file.js';
export { ChangeCut } from './recutting/change-cut.js';
export { DraftPromises } from './drafting/draft-promises.js';
export { Cuts } from './recutting/held-cuts.js';
export { Recutting } from './recutting/recutting.js';
export { ResegmentRelease, type Resegmentation } from './recutting/resegment-release.js';
export { UndoRecut } from './recutting/undo-recut.js';
export { DeskRules } from './rules/desk-rules.js';
export { AddAbbreviation, RemoveAbbreviation } from './rules/manage-abbreviations.js';
export { AlignRows } from './alignment/align-rows.js';
export { Alignments } from './alignment/alignments.js';
export { KeepAlignment } from './alignment/keep-alignment.js';
export { MemoryAlignments } from './ports/memory-alignments.js';
export {
  ALIGNED_ROW_STATES,
  type AlignedRow,
  type AlignedVersion,
  type MemoryAlignmentRecord,
} from './records/memory-alignment.js';
export { MemoryDrafts } from './drafting/memory-drafts.js';
export { Concordance, type FoundPassage } from './memory/concordance.js';
export { EditUnit } from './memory/edit-unit.js';
export { MergeUnits } from './memory/merge-units.js';
export { RemoveUnit } from './memory/remove-unit.js';
export { RestoreUnit } from './memory/restore-unit.js';
export { ChangeMatchPolicy } from './memory/change-match-policy.js';
export { LookUp, type FoundMatch, type StoredUnit } from './memory/look-up.js';
export { MemoryKeeping, type KeptAs } from './memory/memory-keeping.js';
export type { NewOccurrence } from './memory/new-occurrence.js';
export { ChangeImport } from './memory/imports/change-import.js';
export { ImportMemory, type ImportPolicy } from './memory/imports/import-memory.js';
export type { ImportReport } from './memory/imports/import-report.js';
export { SweepImports } from './memory/imports/sweep-imports.js';
export { MOST_IMPORT_BYTES, TakeImport, type SentFile } from './memory/imports/take-import.js';
export { ExportMemory, type WantedExport } from './memory/exports/export-memory.js';
export { MemoryExports, type ExportedUnit, type MemoryExportFilter } from './ports/memory-exports.js';
export { MemoryImports } from './ports/memory-imports.js';
export type { MemoryImportRecord, MemoryImportState } from './records/memory-import.js';
export { MachineDrafts } from './drafting/machine-drafts.js';
export { RelayOutbox } from './drafting/relay-outbox.js';
export { Sweep } from './drafting/sweep.js';
export { draftChunkJob, importMemoryJob, type Job, type JobHandlers, type JobName, type JobPayloads } from './jobs.js';
export { Abbreviations } from './ports/abbreviations.js';
export { Announcements, type Announcement } from './ports/announcements.js';
export { Clock } from './ports/clock.js';
export { Chunks, Outbox } from './ports/drafting.js';
export { JobQueue } from './ports/job-queue.js';
export { AuditTrail, IdempotencyKeys, type IdempotencyRecord } from './ports/journal.js';
export { LeftOutLines } from './ports/left-out-lines.js';
export {
  EngineRefusal,
  MachineTranslator,
  MachineTranslators,
  type RejectedText,
  type TranslatedText,
  type TranslationRequest,
} from './ports/machine-translator.js';
export { EngineAnswers, type EngineAnswer } from './ports/engine-answers.js';
export { FuzzyLookup } from './ports/fuzzy-lookup.js';
export { MatchPolicies } from './ports/match-policies.js';
export { Memory, MemoryFeed, MemoryStore, type MemoryChange, type TextKeys } from './ports/memory.js';
export { MemorySearch, type SearchPage } from './ports/memory-search.js';
export { OfficePackages } from './ports/office-packages.js';
export { Pages, type FetchedPage } from './ports/pages.js';
export { ApiKeys, Passwords, People, Sessions } from './ports/people.js';
export { Recuts } from './ports/recuts.js';
export { Releases, type SegmentChange, type Submission } from './ports/releases.js';
export { SourceFiles } from './ports/source-files.js';
export { SourceNotes } from './ports/source-notes.js';
export { Targets, type TargetCounts } from './ports/targets.js';
export { UnitOfWork } from './ports/unit-of-work.js';
export { Versions } from './ports/versions.js';
export type { AbbreviationRecord } from './records/abbreviation.js';
export { ABBREVIATION_KINDS } from '@triptych/segmentation';
export type { AuditEventRecord, AuditEventType } from './records/audit-event.js';
export {
  MEMORY_ACTS,
  type MemoryOccurrenceRecord,
  type MemoryRevisionRecord,
  type MemoryText,
  type MemoryUnitRecord,
} from './records/memory-unit.js';
export type { ApiKeyRecord, PersonRecord, SessionRecord } from './records/person.js';
export {
  RECUT_KINDS,
  type BroughtSegment,
  type RecutKind,
  type RecutRecord,
  type RemovedSegments,
} from './records/recut.js';
export type {
  BlockRecord,
  ReleaseRecord,
  SegmentRecord,
  SourceRevisionRecord,
  TranslationRecord,
} from './records/release.js';
export type { SourceFileRecord } from './records/source-file.js';
export type { SourceNoteRecord } from './records/source-note.js';
export type { TargetAct, TargetRecord, TargetRevisionRecord, TargetSnapshot } from './records/target.js';
export type { VersionBlock } from '@triptych/exchange';
export type { VersionRecord } from './records/version.js';
export type { ChunkRecord, DraftTrouble, OutboxRecord } from './records/work.js';
export { ApproveVersion, type OpenSegment } from './publication/approve-version.js';
export { Learning } from './publication/learning.js';
export { PublishRelease, type Publication } from './publication/publish-release.js';
export { ReadVersion, type ReadableVersion } from './publication/read-version.js';
export { AssignTranslation, type Assignment } from './review/assign-translation.js';
export { FillRepetitions } from './review/fill-repetitions.js';
export { ListMatches } from './review/list-matches.js';
export { ListRepetitions, type Repetition } from './review/list-repetitions.js';
export { ReviewTarget, type Verdict } from './review/review-target.js';
export { SaveTarget } from './review/save-target.js';
export { Settlement } from './review/settlement.js';
export { CorrectBlock, type BlockCorrection } from './submission/correct-block.js';
export { FetchPage, type CleanPage } from './submission/fetch-page.js';
export { PreviewRelease, type SourcePreview } from './submission/preview-release.js';
export { SourceKeeping } from './submission/source-keeping.js';
export { SourceReader } from './submission/source-reader.js';
export type {
  NewSourceNote,
  ReadingRequest,
  ReadSource,
  SourceFix,
  SubmittedFile,
  SubmittedSource,
} from './submission/submitted-source.js';
export { Routing } from './submission/routing.js';
export { SubmitRelease, type NewRelease } from './submission/submit-release.js';
export { WithdrawRelease } from './submission/withdraw-release.js';
export {
  MemoryViews,
  type MemoryStatisticsView,
  type MemoryUnitDetailView,
  type MemoryUnitFilter,
  type MemoryUnitQuery,
} from './views/memory-views.js';
export {
  PublishedViews,
  type PublishedQuery,
  type PublishedSummaryView,
  type PublishedView,
} from './views/published-views.js';
export {
  ReleaseViews,
  type BlockView,
  type BoardQuery,
  type Page,
  type PersonName,
  type RecutView,
  type ReleaseEventView,
  type ReleaseSummaryView,
  type ReleaseView,
  type SegmentPlace,
  type SegmentView,
  type SourceNoteView,
  type TargetRevisionView,
  type TargetView,
  type TranslationView,
  type VersionTextView,
  type VersionView,
  type WorkView,
} from './views/release-views.js';
