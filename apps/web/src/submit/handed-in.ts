import type { SourceFormat } from '@triptych/domain';
import type { SourceNotice } from '../api/submission.js';

/** The ways in which a source comes to the desk. */
export const WAYS = ['paste', 'file', 'page'] as const;
export type Way = (typeof WAYS)[number];

/** What a pasted text can be read as. */
export const TEXT_FORMATS = ['html', 'text', 'markdown'] as const satisfies readonly SourceFormat[];
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** What is remembered of a chosen file: enough to say its name and to know it again. Its bytes cannot be kept. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** A page as the desk fetched and cleaned it. */
export interface FetchedPage {
  readonly address: string;
  readonly content: string;
  readonly notices: readonly SourceNotice[];
}

/** Every way with what came by it: to look at another way forgets nothing. */
export interface HandedIn {
  readonly way: Way;
  /** What was pasted or typed. */
  readonly content: string;
  readonly format: TextFormat;
  /** The same text as the clipboard also offered it; null when it did not, or when the text was changed since. */
  readonly alternative: string | null;
  readonly file: ChosenFile | null;
  readonly page: FetchedPage | null;
}

/** The one source that is read and submitted. */
export type Source =
  | { readonly kind: 'text'; readonly format: TextFormat; readonly content: string }
  | { readonly kind: 'file'; readonly chosen: ChosenFile; readonly file: File }
  | { readonly kind: 'page'; readonly address: string; readonly content: string };

/** The source that came by the present way; null as long as there is none. `file` is what was chosen since the page was opened. */
export function sourceOf({ way, content, format, file: chosen, page }: HandedIn, file: File | null): Source | null {
  switch (way) {
    case 'paste':
      return content.trim() === '' ? null : { kind: 'text', format, content };
    case 'file':
      return file && chosen ? { kind: 'file', chosen, file } : null;
    case 'page':
      return page && { kind: 'page', address: page.address, content: page.content };
  }
}

/** True when both are read alike. */
export function isSameSource(a: Source | null, b: Source | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'file' || b.kind === 'file') return a.kind === 'file' && b.kind === 'file' && a.file === b.file;
  const isReadAlike = a.kind === 'text' && b.kind === 'text' ? a.format === b.format : sourceName(a) === sourceName(b);
  return isReadAlike && a.content === b.content;
}

/** What stays the same while one source is worked on. */
export function sourceName(source: Source): string {
  switch (source.kind) {
    case 'text':
      return 'text';
    case 'file':
      return `file ${source.chosen.name} ${String(source.chosen.size)} ${String(source.chosen.modified)}`;
    case 'page':
      return `page ${source.address}`;
  }
}

/** The text of another form: from a text with markup to what the clipboard offered without it, and back. */
export function inFormat<H extends HandedIn>(handedIn: H, format: TextFormat): H {
  const { content, alternative } = handedIn;
  const isOtherText = (format === 'html') !== (handedIn.format === 'html') && alternative !== null;
  return isOtherText ? { ...handedIn, format, content: alternative, alternative: content } : { ...handedIn, format };
}
