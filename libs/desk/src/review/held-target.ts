import { DomainError, type Locale } from '@triptych/domain';
import type { Releases } from '../ports/releases.js';
import type { Targets } from '../ports/targets.js';
import type { ReleaseRecord, SegmentRecord } from '../records/release.js';
import type { TargetRecord } from '../records/target.js';

/**
 * A target with its segment and its release, held until the unit of work ends.
 * @throws DomainError `not_found`, `release_withdrawn`
 */
export async function heldTarget(
  releases: Releases,
  targets: Targets,
  segmentId: string,
  locale: Locale,
): Promise<{ release: ReleaseRecord; segment: SegmentRecord; target: TargetRecord }> {
  const segment = await releases.segment(segmentId);
  if (!segment) throw new DomainError('not_found');
  const release = await releases.lock(segment.releaseId);
  if (release.state === 'withdrawn') throw new DomainError('release_withdrawn');
  const target = await targets.find(segmentId, locale);
  if (!target) throw new DomainError('not_found');
  return { release, segment, target };
}
