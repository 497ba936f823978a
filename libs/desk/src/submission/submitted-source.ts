import type { BlockType, Locale, SourceBlock, SourceFormat } from '@triptych/domain';
import type { SourceNotice } from '@triptych/exchange';

/** A file as it was uploaded. Its name says what it is; it is never used as a path. */
export interface SubmittedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an officer hands in: a text in a format, or a file. */
export type SubmittedSource =
  { readonly format: Exclude<SourceFormat, 'docx'>; readonly content: string } | { readonly file: SubmittedFile };

/** Another text for a stretch of the readable text of a block, as earlier fixes left it. */
export interface SourceFix {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A source and what its officer says of it. */
export interface ReadingRequest {
  readonly source: SubmittedSource;
  /** Detected when the officer names none. */
  readonly sourceLocale?: Locale | undefined;
  /** Address of the page that the source came from. */
  readonly address?: string | undefined;
  /** What certain blocks are, by position. */
  readonly types?: readonly { readonly block: number; readonly type: BlockType }[] | undefined;
  readonly fixes?: readonly SourceFix[] | undefined;
}

/** A note for the translators on a block, by its position. */
export interface NewSourceNote {
  readonly block: number;
  /** The check whose finding the note answers. */
  readonly check?: string | undefined;
  /** The words that are meant. */
  readonly excerpt: string;
  readonly text: string;
}

/** A source, read. */
export interface ReadSource {
  readonly format: SourceFormat;
  /** As it is kept: the blocks joined. */
  readonly content: string;
  /** True when `content` is not what was handed in: something unsafe was removed, or a fix was made. */
  readonly changed: boolean;
  readonly sourceLocale: Locale;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly blocks: readonly SourceBlock[];
  readonly notices: readonly SourceNotice[];
  /** The package that the text stands in, for a Word file. */
  readonly file: SubmittedFile | null;
  /** The site that the page came from; null for what was pasted or uploaded. */
  readonly host: string | null;
  readonly segmentationVersion: string;
}
