import { LOCALES } from '@triptych/domain';
import type { ApiKeyRecord, PersonRecord, SessionRecord } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { boolean, json, optionalText, primary, text } from './columns.js';
import { oneOf, refersTo } from './constraints.js';

export const PersonEntity = new EntitySchema<PersonRecord>({
  name: 'person',
  columns: {
    id: primary('person'),
    email: text,
    name: text,
    passwordHash: optionalText,
    roles: json,
    pairs: json,
    locale: optionalText,
    active: boolean,
    createdAt: text,
  },
  uniques: [{ name: 'person_email_unique', columns: ['email'] }],
  checks: [oneOf('person', 'locale', LOCALES)],
});

export const SessionEntity = new EntitySchema<SessionRecord>({
  name: 'session',
  columns: { id: primary('session'), personId: text, createdAt: text, expiresAt: text },
  foreignKeys: [refersTo('session', 'personId', 'person')],
  indices: [{ name: 'session_expires_at_index', columns: ['expiresAt'] }],
});

export const ApiKeyEntity = new EntitySchema<ApiKeyRecord>({
  name: 'api_key',
  columns: {
    id: primary('api_key'),
    name: text,
    digest: text,
    scopes: json,
    personId: text,
    createdAt: text,
    expiresAt: optionalText,
    revokedAt: optionalText,
  },
  uniques: [{ name: 'api_key_digest_unique', columns: ['digest'] }],
  foreignKeys: [refersTo('api_key', 'personId', 'person')],
  indices: [{ name: 'api_key_created_at_index', columns: ['createdAt', 'id'] }],
});
