/** Every refusal the desk can give. A code is public and never changes its meaning. */
export const ERROR_CODES = [
  'malformed_json',
  'invalid_body',
  'invalid_query',
  'invalid_encoding',
  'invalid_text',
  'body_too_large',
  'unsupported_media_type',
  'not_acceptable',
  'not_found',
  'not_signed_in',
  'wrong_credentials',
  'too_many_attempts',
  'forbidden',
  'cross_site',
  'setup_closed',
  'email_taken',
  'empty_text',
  'text_too_long',
  'nothing_included',
  'markup_too_deep',
  'file_unreadable',
  'file_encrypted',
  'file_type_unknown',
  'file_too_large',
  'address_refused',
  'page_unreachable',
  'page_unreadable',
  'nothing_to_undo',
  'nothing_to_apply',
  'cut_impossible',
  'already_there',
  'unit_removed',
  'two_languages_needed',
  'source_among_targets',
  'idempotency_key_reused',
  'own_work',
  'blocking_findings',
  'illegal_move',
  'precondition_required',
  'stale_revision',
  'segments_open',
  'version_exists',
  'version_missing',
  'set_incomplete',
  'already_published',
  'release_withdrawn',
  'same_person',
  'not_available_for_pair',
  'busy',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One fault inside a request body: where (JSON pointer) and what, in the caller's words. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

/** Something the caller did that the desk refuses. The caller can act on it. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    readonly code: ErrorCode,
    /** Values for the text of the refusal and extra members of the problem document. Never secrets, never text of others. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** Something outside us failed and may succeed later. Jobs retry these and only these. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
  constructor(
    message: string,
    /** Milliseconds that the other side asked us to wait, when it said so. */
    readonly retryAfterMs?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
