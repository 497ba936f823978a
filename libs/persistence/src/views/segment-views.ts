import type { BlockView, SegmentView, TargetRecord, TargetView } from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import { BlockEntity, SegmentEntity } from '../entities/release.entity.js';
import { TargetEntity } from '../entities/target.entity.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { PersonNames } from './person-names.js';

/** All blocks of a release with their segments and the targets of one locale, or of all, in four queries. */
export async function blockViews(units: DatabaseUnitOfWork, releaseId: string, locale?: Locale): Promise<BlockView[]> {
  const order = { position: 'ASC' } as const;
  const blocks = await units.reader.find(BlockEntity, { where: { releaseId }, order });
  const segments = await units.reader.find(SegmentEntity, { where: { releaseId }, order });
  const targets = await units.reader.findBy(TargetEntity, locale ? { releaseId, locale } : { releaseId });
  const names = await PersonNames.of(
    units,
    targets.flatMap(({ confirmedBy, acceptedBy, returnedBy }) => [confirmedBy, acceptedBy, returnedBy]),
  );
  const targetsOf = new Map<string, Partial<Record<Locale, TargetView>>>();
  for (const target of targets) {
    targetsOf.set(target.segmentId, { ...targetsOf.get(target.segmentId), [target.locale]: targetView(target, names) });
  }
  const segmentsOf = new Map<string, SegmentView[]>(blocks.map(({ id }) => [id, []]));
  for (const { blockId, releaseId: _, ...segment } of segments) {
    segmentsOf.get(blockId)?.push({ ...segment, targets: targetsOf.get(segment.id) ?? {} });
  }
  return blocks.map(({ id, type, included, reason, prefix, marker, separatorAfter }) => ({
    id,
    type,
    included,
    reason,
    prefix,
    marker,
    separatorAfter,
    segments: segmentsOf.get(id) ?? [],
  }));
}

/** The target of one segment in one locale. */
export async function oneTargetView(
  units: DatabaseUnitOfWork,
  segmentId: string,
  locale: Locale,
): Promise<TargetView | undefined> {
  const target = await units.reader.findOneBy(TargetEntity, { segmentId, locale });
  if (!target) return undefined;
  const { confirmedBy, acceptedBy, returnedBy } = target;
  return targetView(target, await PersonNames.of(units, [confirmedBy, acceptedBy, returnedBy]));
}

function targetView(target: TargetRecord, names: PersonNames): TargetView {
  const { returnReason, returnedBy } = target;
  return {
    text: target.text,
    state: target.state,
    origin: target.origin,
    engine: target.engine,
    matchRate: target.matchRate,
    matchType: target.matchType,
    revision: target.revision,
    findings: target.findings,
    confirmedBy: names.find(target.confirmedBy),
    acceptedBy: names.find(target.acceptedBy),
    returned: returnReason === null || returnedBy === null ? null : { reason: returnReason, by: names.get(returnedBy) },
    awaitsDraft: target.awaitsDraft,
  };
}
