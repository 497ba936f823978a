import type { AuditEventRecord } from '../records/audit-event.js';

/** The audit trail. Append only; works inside a unit of work only. */
export abstract class AuditTrail {
  abstract add(event: Omit<AuditEventRecord, 'id'>): Promise<void>;
}

/** What was answered to a submission that carried an Idempotency-Key. */
export interface IdempotencyRecord {
  readonly personId: string;
  readonly key: string;
  /** Digest of the request body. */
  readonly digest: string;
  readonly releaseId: string;
  readonly at: string;
}

/** Answered submissions by key and person. Works inside a unit of work only. */
export abstract class IdempotencyKeys {
  abstract find(personId: string, key: string): Promise<IdempotencyRecord | undefined>;
  /** Two units that add the same key at once: one of them is run again and finds it. */
  abstract add(record: IdempotencyRecord): Promise<void>;
}
