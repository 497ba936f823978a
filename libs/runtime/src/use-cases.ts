import type { Provider } from '@nestjs/common';
import {
  Acts,
  Announcements,
  ApiKeys,
  ApproveVersion,
  AssignTranslation,
  AuditTrail,
  ChooseLocale,
  Chunks,
  Clock,
  CreatePerson,
  DraftChunk,
  DraftPlan,
  Drafter,
  EngineAnswers,
  IdempotencyKeys,
  IncludeBlock,
  IssueApiKey,
  Learning,
  Leverage,
  ListMatches,
  MachineDrafts,
  MachineTranslators,
  Memory,
  Outbox,
  Passwords,
  People,
  PreviewRelease,
  PublishRelease,
  ReadVersion,
  Recognise,
  Releases,
  ReleaseViews,
  ReviewTarget,
  RevokeApiKey,
  Routing,
  SaveTarget,
  Sessions,
  SetUpDesk,
  Settlement,
  SignIn,
  SignOut,
  SubmitRelease,
  Sweep,
  Targets,
  UnitOfWork,
  Versions,
  WithdrawRelease,
} from '@triptych/desk';
import type { Config } from './config.js';
import { plain } from './plain.js';

/** Attempts at a chunk that come to nothing before a person is told: some minutes, as each sweep tries once. */
const MAX_FAILURES = 12;

/** Every use case of the desk with the ports it takes. */
export function useCases(config: Config): Provider[] {
  return [
    plain(Acts, UnitOfWork, Clock, AuditTrail, Announcements),
    plain(Settlement, Releases, Targets, Versions),

    plain(SignIn, UnitOfWork, Clock, People, Sessions, Passwords),
    plain(SignOut, UnitOfWork, Sessions),
    plain(Recognise, Clock, People, Sessions, ApiKeys),
    plain(CreatePerson, UnitOfWork, Clock, People, Passwords),
    plain(SetUpDesk, UnitOfWork, Clock, People, Passwords),
    plain(ChooseLocale, UnitOfWork, People),
    plain(IssueApiKey, UnitOfWork, Clock, ApiKeys),
    plain(RevokeApiKey, UnitOfWork, Clock, ApiKeys),

    plain(PreviewRelease),
    plain(Routing, People, Releases),
    plain(DraftPlan, Targets, Chunks, Outbox),
    plain(SubmitRelease, Acts, Releases, IdempotencyKeys, DraftPlan, Routing),
    {
      provide: IncludeBlock,
      inject: [Acts, Releases, Targets, Versions, DraftPlan, Settlement],
      useFactory: (
        acts: Acts,
        releases: Releases,
        targets: Targets,
        versions: Versions,
        plan: DraftPlan,
        settlement: Settlement,
      ) => new IncludeBlock(acts, { releases, targets, versions }, plan, settlement),
    },
    plain(WithdrawRelease, Acts, Releases),

    plain(Leverage, Memory),
    plain(MachineDrafts, MachineTranslators, EngineAnswers, UnitOfWork, Clock),
    plain(Drafter, Leverage, MachineDrafts),
    {
      provide: DraftChunk,
      inject: [Acts, Chunks, Releases, Targets, Drafter, Settlement],
      useFactory: (
        acts: Acts,
        chunks: Chunks,
        releases: Releases,
        targets: Targets,
        drafter: Drafter,
        settlement: Settlement,
      ) =>
        new DraftChunk(acts, { chunks, releases, targets }, drafter, settlement, {
          leaseMs: config.TRIPTYCH_LEASE_MS,
          maxFailures: MAX_FAILURES,
        }),
    },
    {
      provide: Sweep,
      inject: [Acts, Chunks, Outbox, Releases, Routing, Settlement],
      useFactory: (
        acts: Acts,
        chunks: Chunks,
        outbox: Outbox,
        releases: Releases,
        routing: Routing,
        settlement: Settlement,
      ) => new Sweep(acts, { chunks, outbox, releases }, routing, settlement),
    },

    plain(SaveTarget, Acts, Releases, Targets, Settlement),
    plain(ReviewTarget, Acts, Releases, Targets, Settlement),
    plain(ListMatches, ReleaseViews, Leverage),
    plain(AssignTranslation, Acts, Releases, People),

    plain(Learning, Memory, Targets),
    {
      provide: ApproveVersion,
      inject: [Acts, Releases, Targets, Versions, Learning, Settlement],
      useFactory: (
        acts: Acts,
        releases: Releases,
        targets: Targets,
        versions: Versions,
        learning: Learning,
        settlement: Settlement,
      ) => new ApproveVersion(acts, { releases, targets, versions }, learning, settlement),
    },
    plain(PublishRelease, Acts, Releases, Versions, Settlement),
    plain(ReadVersion, ReleaseViews),
  ];
}
