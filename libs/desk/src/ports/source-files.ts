import type { SourceFileRecord } from '../records/source-file.js';

/** Uploaded files, byte for byte. Adding needs a unit of work; reading does not. */
export abstract class SourceFiles {
  abstract add(file: SourceFileRecord): Promise<void>;
  /** The file of a source revision; undefined when it was not uploaded as one. */
  abstract find(releaseId: string, number: number): Promise<SourceFileRecord | undefined>;
}
