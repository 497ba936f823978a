import { DomainError } from '@triptych/domain';
import { blocksWithSegments, type BlockWithSegments } from '../blocks-with-segments.js';
import type { Releases } from '../ports/releases.js';
import type { Versions } from '../ports/versions.js';
import type { ReleaseRecord, SegmentRecord } from '../records/release.js';
import type { BlockContent } from './recut-block.js';

/** A release whose cuts may change, held until the unit ends. */
export interface HeldCuts {
  readonly release: ReleaseRecord;
  /** All blocks, in order, with what each was cut from. */
  readonly blocks: readonly (BlockWithSegments & BlockContent)[];
}

/** The cuts of a release in work. */
export class Cuts {
  constructor(
    private readonly releases: Releases,
    private readonly versions: Versions,
  ) {}

  /** @throws DomainError `not_found`, `release_withdrawn`, `version_exists` */
  async hold(releaseId: string): Promise<HeldCuts> {
    const release = await this.releases.lock(releaseId);
    if (release.state === 'withdrawn') throw new DomainError('release_withdrawn');
    if ((await this.versions.current(releaseId)).length > 0) throw new DomainError('version_exists');
    const contents = await this.releases.contents(releaseId);
    const segments = await this.releases.segments(releaseId);
    const blocks = blocksWithSegments(await this.releases.blocks(releaseId), segments);
    return { release, blocks: blocks.map((block) => ({ ...block, content: contents.get(block.id) })) };
  }

  /** Removes segments without targets and brings the line of a release to what it is to be. */
  async exchange(
    { release, blocks }: HeldCuts,
    removed: readonly SegmentRecord[],
    line: readonly SegmentRecord[],
  ): Promise<void> {
    const places = new Map(blocks.flatMap((block) => block.segments).map(({ id, position }) => [id, position]));
    const moved = line.filter(({ id, position }) => places.has(id) && places.get(id) !== position);
    await this.releases.replaceSegments(release.id, {
      remove: removed.map(({ id }) => id),
      add: line.filter(({ id }) => !places.has(id)),
      positions: new Map(moved.map(({ id, position }) => [id, position])),
    });
  }

  /** Notes by which rules the release is cut now. */
  noteVersion(releaseId: string, segmentationVersion: string): Promise<void> {
    return this.releases.recutWith(releaseId, segmentationVersion);
  }
}
