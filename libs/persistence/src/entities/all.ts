import { EngineAnswerEntity, EngineReservationEntity } from './engine-answer.entity.js';
import { MemoryAlignmentEntity } from './memory-alignment.entity.js';
import { MemoryImportEntity, MemoryImportPieceEntity } from './memory-import.entity.js';
import { MemorySearchEntity } from './memory-search.entity.js';
import {
  MemoryOccurrenceEntity,
  MemoryRevisionEntity,
  MemorySequenceEntity,
  MemoryUnitEntity,
} from './memory-unit.entity.js';
import { ApiKeyEntity, PersonEntity, SessionEntity } from './person.entity.js';
import { AbbreviationEntity, LeftOutLineEntity } from './reading.entity.js';
import { PostingEntities, PostingMemberEntity, PostingStateEntity, PostingTokenEntity } from './posting.entity.js';
import { RecutEntity } from './recut.entity.js';
import {
  BlockEntity,
  ReleaseEntity,
  ReleaseNumberEntity,
  SegmentEntity,
  SourceRevisionEntity,
  TranslationEntity,
} from './release.entity.js';
import { SettingEntity } from './setting.entity.js';
import { SourceFileEntity, type BytesColumn } from './source-file.entity.js';
import { SourceNoteEntity } from './source-note.entity.js';
import { TargetEntity, TargetRevisionEntity } from './target.entity.js';
import { VersionEntity } from './version.entity.js';
import { AuditEventEntity, ChunkEntity, IdempotencyKeyEntity, OutboxEntity } from './work.entity.js';

/** Every table of the desk but those that depend on the database. */
const ALIKE = [
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
  MemoryOccurrenceEntity,
  MemoryRevisionEntity,
  MemorySequenceEntity,
  MemorySearchEntity,
  MemoryAlignmentEntity,
  MemoryImportEntity,
  EngineAnswerEntity,
  EngineReservationEntity,
  SourceNoteEntity,
  AbbreviationEntity,
  LeftOutLineEntity,
  RecutEntity,
  SettingEntity,
  PostingStateEntity,
  PostingTokenEntity,
  PostingMemberEntity,
];

/** Every table of the desk. */
export function entities(bytes: BytesColumn) {
  return [...ALIKE, SourceFileEntity[bytes], MemoryImportPieceEntity[bytes], ...PostingEntities[bytes]];
}
