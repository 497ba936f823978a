import { LOCALES } from '@triptych/domain';
import type { AuditEventRecord, ChunkRecord, IdempotencyRecord, OutboxRecord } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { integer, json, optionalText, primary, text } from './columns.js';
import { oneOf, refersTo } from './constraints.js';

export const ChunkEntity = new EntitySchema<ChunkRecord>({
  name: 'chunk',
  columns: {
    id: primary('chunk'),
    releaseId: text,
    locale: text,
    position: integer,
    state: text,
    attempt: integer,
    failures: integer,
    queuedAt: text,
    leaseBy: optionalText,
    leaseUntil: optionalText,
    nextTryAt: optionalText,
    trouble: optionalText,
  },
  checks: [oneOf('chunk', 'state', ['waiting', 'done', 'attention']), oneOf('chunk', 'locale', LOCALES)],
  foreignKeys: [refersTo('chunk', 'releaseId', 'release')],
  indices: [
    { name: 'chunk_state_index', columns: ['state', 'queuedAt', 'id'] },
    { name: 'chunk_release_index', columns: ['releaseId', 'locale', 'position'] },
  ],
});

export const OutboxEntity = new EntitySchema<OutboxRecord>({
  name: 'outbox',
  columns: { id: primary('outbox'), job: json, createdAt: text },
  indices: [{ name: 'outbox_order_index', columns: ['createdAt', 'id'] }],
});

export const AuditEventEntity = new EntitySchema<AuditEventRecord>({
  name: 'audit_event',
  columns: { id: primary('audit_event'), releaseId: text, at: text, by: optionalText, type: text, details: json },
  foreignKeys: [refersTo('audit_event', 'releaseId', 'release'), refersTo('audit_event', 'by', 'person')],
  indices: [{ name: 'audit_event_release_index', columns: ['releaseId', 'at', 'id'] }],
});

export const IdempotencyKeyEntity = new EntitySchema<IdempotencyRecord>({
  name: 'idempotency_key',
  columns: {
    personId: primary('idempotency_key'),
    key: primary('idempotency_key'),
    digest: text,
    releaseId: text,
    at: text,
  },
  foreignKeys: [refersTo('idempotency_key', 'personId', 'person'), refersTo('idempotency_key', 'releaseId', 'release')],
});
