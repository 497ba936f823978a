import type { SourceBlock } from '@triptych/domain';
import { createHash } from 'node:crypto';
import type { Act } from '../acts.js';
import { newId } from '../digest.js';
import type { LeftOutLines } from '../ports/left-out-lines.js';
import type { SourceFiles } from '../ports/source-files.js';
import type { SourceNotes } from '../ports/source-notes.js';
import type { BlockRecord, ReleaseRecord } from '../records/release.js';
import { noSuchBlock } from './correct-blocks.js';
import { shownFileName } from './source-formats.js';
import { lineDigest } from './source-reader.js';
import type { NewSourceNote, ReadSource } from './submitted-source.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What is kept of a submission. */
export interface KeptSource {
  readonly release: ReleaseRecord;
  readonly source: ReadSource;
  /** As the officer chose them. */
  readonly blocks: readonly SourceBlock[];
  /** The same blocks as they were stored. */
  readonly stored: readonly BlockRecord[];
  readonly notes: readonly NewSourceNote[];
}

/** Keeps what a submission brings beside its text: the file, the notes for translators, the lines that were left out. */
export class SourceKeeping {
  constructor(
    private readonly files: SourceFiles,
    private readonly notes: SourceNotes,
    private readonly leftOut: LeftOutLines,
  ) {}

  /** Inside a unit of work only. @throws DomainError `invalid_body` for a note on a block that does not exist */
  async keep(act: Act, by: string, { release, source, blocks, stored, notes }: KeptSource): Promise<void> {
    const at = act.now.toISOString();
    if (source.file) {
      const { name, bytes } = source.file;
      const digest = createHash('sha256').update(bytes).digest('hex');
      await this.files.add({
        releaseId: release.id,
        number: release.revision,
        name: shownFileName(name),
        mediaType: WORD,
        bytes,
        digest,
      });
    }
    const records = notes.map(({ block, check, excerpt, text }, index) => {
      const blockId = stored[block]?.id;
      if (blockId === undefined) throw noSuchBlock(`/notes/${index}`, block, stored.length);
      return {
        id: newId(),
        releaseId: release.id,
        blockId,
        check: check ?? null,
        excerpt,
        text,
        at,
        by,
      };
    });
    await this.notes.add(records);
    await this.remember(release, blocks, act.now);
  }

  /** Lines left out of a page of a site are proposed again for its next page; lines that were kept are not. */
  private async remember(release: ReleaseRecord, blocks: readonly SourceBlock[], now: Date): Promise<void> {
    const { host } = release;
    if (host === null) return;
    const digests = (included: boolean) => [
      ...new Set(blocks.filter((block) => block.included === included).map(lineDigest)),
    ];
    const kept = digests(true);
    const isKept = new Set(kept);
    await this.leftOut.forget(host, release.sourceLocale, kept);
    await this.leftOut.keep(
      host,
      release.sourceLocale,
      digests(false).filter((line) => !isKept.has(line)),
      now,
    );
  }
}
