import { EngineAnswerEntity, EngineReservationEntity, MemoryUnitEntity } from './memory-unit.entity.js';
import { ApiKeyEntity, PersonEntity, SessionEntity } from './person.entity.js';
import {
  BlockEntity,
  ReleaseEntity,
  ReleaseNumberEntity,
  SegmentEntity,
  SourceRevisionEntity,
  TranslationEntity,
} from './release.entity.js';
import { TargetEntity, TargetRevisionEntity } from './target.entity.js';
import { VersionEntity } from './version.entity.js';
import { AuditEventEntity, ChunkEntity, IdempotencyKeyEntity, OutboxEntity } from './work.entity.js';

/** Every table of the desk. */
export const ENTITIES = [
  PersonEntity,
  SessionEntity,
  ApiKeyEntity,
  ReleaseEntity,
  ReleaseNumberEntity,
  SourceRevisionEntity,
  BlockEntity,
  SegmentEntity,
  TranslationEntity,
  ChunkEntity,
  TargetEntity,
  TargetRevisionEntity,
  VersionEntity,
  OutboxEntity,
  AuditEventEntity,
  IdempotencyKeyEntity,
  MemoryUnitEntity,
  EngineAnswerEntity,
  EngineReservationEntity,
];
