/** Something that happened to a release. Append only; never holds text of the release. */
export interface AuditEventRecord {
  readonly id: string;
  readonly releaseId: string;
  readonly at: string;
  readonly by: string | null;
  readonly type: AuditEventType;
  readonly details: Readonly<Record<string, string>>;
}

export type AuditEventType =
  | 'submitted'
  | 'routed'
  | 'drafted'
  | 'drafting-stopped'
  | 'assigned'
  | 'block-included'
  | 'block-excluded'
  | 'block-typed'
  | 'segment-split'
  | 'segments-merged'
  | 'resegmented'
  | 'recut-undone'
  | 'target-confirmed'
  | 'target-accepted'
  | 'target-returned'
  | 'version-approved'
  | 'published'
  | 'withdrawn';
