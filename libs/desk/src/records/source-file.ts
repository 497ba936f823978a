/** The file of a source revision, as it was uploaded. */
export interface SourceFileRecord {
  readonly releaseId: string;
  /** Number of the source revision. */
  readonly number: number;
  /** As the uploader named it. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly digest: string;
}
