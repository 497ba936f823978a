import type {
  BlockType,
  ExclusionReason,
  Finding,
  InlineCode,
  Locale,
  Mark,
  MatchType,
  Origin,
  ReleaseKind,
  ReleaseState,
  SourceFormat,
  TargetState,
  TranslationState,
  Urgency,
} from '@triptych/domain';
import type { VersionBlock } from '@triptych/exchange';
import type { DraftTrouble } from '../records/work.js';
import type { TargetAct } from '../records/target.js';
import type { RecutKind } from '../records/recut.js';
import type { AuditEventType } from '../records/audit-event.js';

export interface PersonName {
  readonly id: string;
  readonly name: string;
}

/** One page of a list. `cursor` is opaque; null on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export interface TranslationView {
  readonly locale: Locale;
  readonly state: TranslationState;
  /** One mark per segment of the included blocks, in order. */
  readonly strip: readonly Mark[];
  readonly counts: Readonly<Record<TargetState | 'total', number>>;
  /** Share of source words in segments drafted from the memory, 0 to 100, rounded down. */
  readonly leverage: number;
  readonly drafted: number;
  readonly trouble: DraftTrouble | null;
  readonly translator: PersonName | null;
  readonly reviewer: PersonName | null;
}

export interface ReleaseSummaryView {
  readonly id: string;
  readonly reference: string;
  readonly state: ReleaseState;
  readonly headline: string;
  readonly sourceLocale: Locale;
  readonly targetLocales: readonly Locale[];
  readonly kind: ReleaseKind;
  readonly urgency: Urgency;
  readonly deadline: string | null;
  readonly embargoUntil: string | null;
  readonly machineTranslation: boolean;
  readonly submittedAt: string;
  readonly submittedBy: PersonName;
  /** In panel order. */
  readonly translations: readonly TranslationView[];
}

export interface VersionView {
  readonly locale: Locale;
  readonly number: number;
  readonly hash: string;
  readonly approvedAt: string;
  readonly approvedBy: PersonName;
  readonly publishedAt: string | null;
}

/** A change of where segments begin and end. */
export interface RecutView {
  readonly kind: RecutKind;
  readonly at: string;
  readonly by: PersonName;
}

export interface ReleaseView extends ReleaseSummaryView {
  readonly format: SourceFormat;
  readonly revision: number;
  readonly segmentationVersion: string;
  /** Site and address of the page that it came from; null for text that was pasted or uploaded. */
  readonly host: string | null;
  readonly address: string | null;
  /** The newest version of each locale, in panel order. */
  readonly versions: readonly VersionView[];
  /** The newest change of cuts that was not undone. */
  readonly lastRecut: RecutView | null;
}

export interface TargetView {
  readonly text: string | null;
  readonly state: TargetState;
  readonly origin: Origin | null;
  readonly engine: string | null;
  readonly matchRate: number | null;
  readonly matchType: MatchType | null;
  readonly revision: number;
  readonly findings: readonly Finding[];
  readonly confirmedBy: PersonName | null;
  readonly acceptedBy: PersonName | null;
  readonly returned: { readonly reason: string; readonly by: PersonName } | null;
  readonly awaitsDraft: boolean;
}

export interface SegmentView {
  readonly id: string;
  readonly position: number;
  readonly text: string;
  readonly codes: readonly InlineCode[];
  readonly markup: string | null;
  readonly whitespaceAfter: string;
  readonly spaceMarkup: string | null;
  readonly targets: Readonly<Partial<Record<Locale, TargetView>>>;
}

export interface BlockView {
  readonly id: string;
  readonly type: BlockType;
  readonly included: boolean;
  readonly reason: ExclusionReason | null;
  readonly prefix: string;
  /** What a reader sees before the text. */
  readonly marker: string;
  readonly separatorAfter: string;
  readonly segments: readonly SegmentView[];
}

export interface TargetRevisionView {
  readonly revision: number;
  readonly text: string | null;
  readonly state: TargetState;
  readonly origin: Origin | null;
  readonly act: TargetAct;
  readonly reason: string | null;
  readonly at: string;
  readonly by: PersonName | null;
}

export interface ReleaseEventView {
  readonly id: string;
  readonly at: string;
  readonly by: PersonName | null;
  readonly type: AuditEventType;
  readonly details: Readonly<Record<string, string>>;
}

export interface SegmentPlace {
  readonly releaseId: string;
  readonly sourceLocale: Locale;
}

export interface VersionTextView {
  readonly blocks: readonly VersionBlock[];
  readonly format: SourceFormat;
  /** The version in that format. */
  readonly content: string;
  readonly publishedAt: string | null;
}

export interface SourceNoteView {
  readonly id: string;
  readonly blockId: string;
  readonly check: string | null;
  readonly excerpt: string;
  readonly text: string;
  readonly at: string;
  readonly by: PersonName;
}

export interface WorkView {
  readonly release: ReleaseSummaryView;
  readonly locale: Locale;
  readonly role: 'translator' | 'reviewer';
  readonly open: number;
}

export interface BoardQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly state?: ReleaseState | undefined;
  /** Releases translated into this locale. */
  readonly locale?: Locale | undefined;
  /** Words of headline or reference, taken as plain text. */
  readonly q?: string | undefined;
}

/** What people of the desk look at. Reads committed rows only and needs no unit of work. */
export abstract class ReleaseViews {
  /** Newest first. @throws DomainError `invalid_query` for a cursor that is not ours */
  abstract board(query: BoardQuery): Promise<Page<ReleaseSummaryView>>;
  abstract release(id: string): Promise<ReleaseView | undefined>;
  /** All blocks in order, excluded ones too; targets of one locale, or of all. */
  abstract segments(releaseId: string, locale?: Locale): Promise<BlockView[]>;
  /** Where a segment stands: its release, and whether the release is translated into the locale. */
  abstract placeOf(segmentId: string, locale: Locale): Promise<SegmentPlace | undefined>;
  /** The text of the newest version of a locale; undefined when none was approved. */
  abstract version(releaseId: string, locale: Locale): Promise<VersionTextView | undefined>;
  /** Notes for translators, oldest first. */
  abstract notes(releaseId: string): Promise<SourceNoteView[]>;
  abstract target(segmentId: string, locale: Locale): Promise<TargetView | undefined>;
  /** Newest first. */
  abstract events(
    releaseId: string,
    page: { limit: number; cursor?: string | undefined },
  ): Promise<Page<ReleaseEventView>>;
  /** Oldest first; undefined when there is no such target. */
  abstract history(segmentId: string, locale: Locale): Promise<TargetRevisionView[] | undefined>;
  /** What waits for a person: the most urgent, then the earliest deadline, then the oldest first. */
  abstract work(personId: string): Promise<WorkView[]>;
}
