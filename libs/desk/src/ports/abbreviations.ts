import type { AbbreviationRecord } from '../records/abbreviation.js';

/** Abbreviations of the desk. Writing needs a unit of work; reading does not. */
export abstract class Abbreviations {
  /** In panel order, then by their letters. */
  abstract all(): Promise<AbbreviationRecord[]>;
  /** @throws DomainError `already_there` when the locale has the text, in whatever class */
  abstract add(abbreviation: AbbreviationRecord): Promise<void>;
  /** False when there is none with this id. */
  abstract remove(id: string): Promise<boolean>;
}
