import { runChecks } from '@triptych/checks';
import { DomainError, type Locale } from '@triptych/domain';
import type { Act } from '../acts.js';
import { blocksWithSegments, type BlockWithSegments } from '../blocks-with-segments.js';
import type { DraftPlan } from '../drafting/draft-plan.js';
import { emptyTarget } from '../drafting/empty-target.js';
import type { Recuts } from '../ports/recuts.js';
import type { Releases } from '../ports/releases.js';
import type { Targets } from '../ports/targets.js';
import type { Versions } from '../ports/versions.js';
import type { BroughtSegment, RecutKind, RecutRecord } from '../records/recut.js';
import type { ReleaseRecord, SegmentRecord } from '../records/release.js';
import type { TargetRecord, TargetSnapshot } from '../records/target.js';
import { revisionOf } from '../review/target-revision.js';
import { storedSegment } from '../submission/stored-blocks.js';
import { carriedOver } from './carry-over.js';
import type { BlockContent, RecutBlock, Replacement } from './recut-block.js';

/** A release whose cuts may change, held until the unit ends. */
export interface HeldCuts {
  readonly release: ReleaseRecord;
  /** All blocks, in order, with what each was cut from. */
  readonly blocks: readonly (BlockWithSegments & BlockContent)[];
}

/** What a change of cuts is, and who makes it. */
export interface Recut {
  readonly kind: RecutKind;
  readonly by: string;
  /** The blocks that change, by id. */
  readonly blocks: ReadonlyMap<string, RecutBlock>;
}

/**
 * Puts new segments in the place of old ones. What was translated goes over to the new segments as work to be confirmed
 * again; the old rows are kept in the record of the change, so that it can be taken back. Inside a unit of work only.
 */
export class Recutting {
  constructor(
    private readonly releases: Releases,
    private readonly targets: Targets,
    private readonly versions: Versions,
    private readonly recuts: Recuts,
    private readonly plan: DraftPlan,
  ) {}

  /** @throws DomainError `not_found`, `release_withdrawn`, `version_exists` */
  async hold(releaseId: string): Promise<HeldCuts> {
    const release = await this.releases.lock(releaseId);
    if (release.state === 'withdrawn') throw new DomainError('release_withdrawn');
    if ((await this.versions.current(releaseId)).length > 0) throw new DomainError('version_exists');
    const contents = await this.releases.contents(releaseId);
    const blocks = blocksWithSegments(await this.releases.blocks(releaseId), await this.releases.segments(releaseId));
    return { release, blocks: blocks.map((block) => ({ ...block, content: contents.get(block.id) })) };
  }

  /** Answers with the new segments, in order. */
  async apply(act: Act, { release, blocks }: HeldCuts, recut: Recut): Promise<SegmentRecord[]> {
    const { line, replaced } = renumbered(release.id, blocks, recut.blocks);
    const removed = replaced.flatMap(({ before }) => before);
    const added = replaced.flatMap(({ after }) => after);
    const taken = await this.targets.remove(removed.map(({ id }) => id));
    await this.exchange(release.id, blocks, removed, line);

    const waiting = new Map<Locale, SegmentRecord[]>(release.targetLocales.map((locale) => [locale, []]));
    const brought = new Map<string, Partial<Record<Locale, number>>>(added.map(({ id }) => [id, {}]));
    for (const { before, after } of replaced) {
      for (const locale of release.targetLocales) {
        const known = taken.targets.filter((target) => target.locale === locale && isOf(before, target));
        if (known.length === 0) continue; // its block is left out and was never translated
        const texts = textsFor(before, after, known, locale);
        for (const [index, segment] of after.entries()) {
          const text = texts[index] ?? null;
          if (text === null) waiting.get(locale)!.push(segment);
          else brought.get(segment.id)![locale] = await this.carry(act, release, segment, text, known, recut.by);
        }
      }
    }
    for (const [locale, segments] of waiting) {
      if (segments.length > 0) await this.plan.add(release.id, locale, segments, act.now);
      for (const { id } of segments) brought.get(id)![locale] = 1;
    }
    await this.recuts.add({
      releaseId: release.id,
      kind: recut.kind,
      blockId: recut.blocks.size === 1 ? [...recut.blocks.keys()][0]! : null,
      at: act.now.toISOString(),
      by: recut.by,
      before: { segmentationVersion: release.segmentationVersion, segments: removed, ...taken },
      after: [...brought].map(([segmentId, revisions]): BroughtSegment => ({ segmentId, revisions })),
    });
    return added;
  }

  /**
   * Takes the newest change back, with every translation as it was.
   * @throws DomainError `nothing_to_undo` when there is none, or when a person has worked on its segments since
   */
  async undo(act: Act, { release, blocks }: HeldCuts): Promise<RecutRecord> {
    const recut = await this.recuts.lastOf(release.id);
    if (!recut) throw new DomainError('nothing_to_undo');
    const brought = new Map(recut.after.map((segment) => [segment.segmentId, segment.revisions]));
    const segments = blocks.flatMap((block) => block.segments);
    const present = segments.filter(({ id }) => brought.has(id));
    if (present.length !== brought.size) throw new DomainError('nothing_to_undo');
    const { targets } = await this.targets.remove(present.map(({ id }) => id));
    if (targets.some((target) => isTouched(target, brought.get(target.segmentId)?.[target.locale]))) {
      throw new DomainError('nothing_to_undo');
    }
    const { before } = recut;
    const line = restoredLine(segments, brought, before.segments);
    await this.exchange(release.id, blocks, present, line);
    await this.putBack(act, release, before, before.segments);
    await this.releases.recutWith(release.id, before.segmentationVersion);
    await this.recuts.undone(recut.id, act.now);
    return recut;
  }

  /** Notes by which rules the release is cut now. */
  noteVersion(releaseId: string, segmentationVersion: string): Promise<void> {
    return this.releases.recutWith(releaseId, segmentationVersion);
  }

  /** Targets as they were; those that still waited for a draft are promised one again. */
  private async putBack(
    act: Act,
    release: ReleaseRecord,
    snapshot: TargetSnapshot,
    segments: readonly SegmentRecord[],
  ) {
    const waiting = new Set(snapshot.targets.filter(({ awaitsDraft }) => awaitsDraft).map(({ id }) => id));
    await this.targets.restore({
      targets: snapshot.targets.filter(({ id }) => !waiting.has(id)),
      revisions: snapshot.revisions.filter(({ targetId }) => !waiting.has(targetId)),
    });
    for (const locale of release.targetLocales) {
      const undrafted = segments.filter(({ id }) =>
        snapshot.targets.some(
          (target) => waiting.has(target.id) && target.segmentId === id && target.locale === locale,
        ),
      );
      if (undrafted.length > 0) await this.plan.add(release.id, locale, undrafted, act.now);
    }
  }

  /** Removes segments and brings the line of a release to what it is to be. */
  private async exchange(
    releaseId: string,
    blocks: readonly BlockWithSegments[],
    removed: readonly SegmentRecord[],
    line: readonly SegmentRecord[],
  ): Promise<void> {
    const places = new Map(blocks.flatMap((block) => block.segments).map(({ id, position }) => [id, position]));
    const moved = line.filter(({ id, position }) => places.has(id) && places.get(id) !== position);
    await this.releases.replaceSegments(releaseId, {
      remove: removed.map(({ id }) => id),
      add: line.filter(({ id }) => !places.has(id)),
      positions: new Map(moved.map(({ id, position }) => [id, position])),
    });
  }

  /** Gives a new segment the text that was carried over to it, as work in hand. Answers with its revision. */
  private async carry(
    act: Act,
    release: ReleaseRecord,
    segment: SegmentRecord,
    text: string,
    known: readonly TargetRecord[],
    by: string,
  ): Promise<number> {
    const { locale, chunkId } = known[0]!;
    const empty = emptyTarget(segment, locale, chunkId);
    const isPersonal = known.some(({ origin }) => origin === 'person');
    const pair = { source: segment.text, sourceLocale: release.sourceLocale, target: text, targetLocale: locale };
    const next: TargetRecord = {
      ...empty,
      text,
      origin: isPersonal ? 'person' : (known[0]!.origin ?? 'person'),
      engine: isPersonal ? null : known[0]!.engine,
      findings: runChecks({ ...pair, codes: segment.codes }),
      awaitsDraft: false,
      revision: empty.revision + 1,
    };
    await this.targets.add([empty]);
    await this.targets.advance(next, revisionOf(next, { act: 'recut', reason: null, at: act.now, by }));
    return next.revision;
  }
}

/** A replacement with its new segments as they are stored. */
interface StoredReplacement {
  readonly before: readonly SegmentRecord[];
  readonly after: readonly SegmentRecord[];
}

/** The segments of a release in their new order and positions, and what replaced what. */
function renumbered(
  releaseId: string,
  blocks: readonly BlockWithSegments[],
  recut: ReadonlyMap<string, RecutBlock>,
): { line: SegmentRecord[]; replaced: StoredReplacement[] } {
  const line: SegmentRecord[] = [];
  const replaced: StoredReplacement[] = [];
  for (const block of blocks) {
    for (const piece of recut.get(block.id) ?? block.segments) {
      if (!isReplacement(piece)) {
        line.push({ ...piece, position: line.length });
        continue;
      }
      const after = piece.after.map((segment, index) =>
        storedSegment({ releaseId, blockId: block.id, position: line.length + index }, segment),
      );
      line.push(...after);
      replaced.push({ before: piece.before, after });
    }
  }
  return { line, replaced };
}

function isReplacement(piece: SegmentRecord | Replacement): piece is Replacement {
  return 'before' in piece;
}

/** The line with old segments in the place of the new ones; their own positions say where each belongs. */
function restoredLine(
  segments: readonly SegmentRecord[],
  brought: ReadonlyMap<string, unknown>,
  before: readonly SegmentRecord[],
): SegmentRecord[] {
  const kept = segments.filter(({ id }) => !brought.has(id));
  const line: SegmentRecord[] = [];
  const old = [...before].sort((a, b) => a.position - b.position);
  let next = 0;
  while (line.length < kept.length + old.length) {
    const returning = old[next];
    if (returning && returning.position === line.length) {
      line.push(returning);
      next += 1;
    } else line.push({ ...kept[line.length - next]!, position: line.length });
  }
  return line;
}

function isOf(segments: readonly SegmentRecord[], { segmentId }: TargetRecord): boolean {
  return segments.some(({ id }) => id === segmentId);
}

function textsFor(
  before: readonly SegmentRecord[],
  after: readonly SegmentRecord[],
  known: readonly TargetRecord[],
  locale: Locale,
): (string | null)[] {
  const texts = new Map(known.map(({ segmentId, text }) => [segmentId, text]));
  const translated = before.flatMap((source) => {
    const target = texts.get(source.id);
    return target == null ? [] : [{ source, target }];
  });
  const isPersonal = known.some(({ origin }) => origin === 'person');
  // Machine drafts of a part would mix with nothing; what a person wrote is kept even when a neighbour is still empty.
  if (translated.length < before.length && !isPersonal) return after.map(() => null);
  return carriedOver(translated, after.map(asSource), locale);
}

function asSource({ text, codes, whitespaceAfter }: SegmentRecord) {
  return { text, codes, whitespaceAfter };
}

/** True when somebody wrote or judged since; a draft of the desk is no loss. */
function isTouched(target: TargetRecord, revision: number | undefined): boolean {
  if (target.revision === revision) return false;
  return target.state !== 'initial' || target.origin === 'person' || target.returnReason !== null;
}
