import { DomainError } from '@triptych/domain';

/** @param reason for the log and for whoever debugs a file; never text of the document */
export function unreadable(reason: string): DomainError {
  return new DomainError('file_unreadable', { reason });
}

export function encrypted(): DomainError {
  return new DomainError('file_encrypted');
}

/** @param limit in bytes, after unpacking */
export function tooLarge(limit: number): DomainError {
  return new DomainError('file_too_large', { limit });
}
