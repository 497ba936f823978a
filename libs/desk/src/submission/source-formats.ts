import { DomainError, forbiddenCharacter, type SourceFormat } from '@triptych/domain';

/** The longest text of a release, in UTF-16 units: about a hundred pages. */
export const MAX_TEXT_LENGTH = 300_000;
/** The longest source with its markup, in UTF-16 units; a Word file holds much more markup than text. */
export const MAX_SOURCE_LENGTH: Readonly<Record<SourceFormat, number>> = {
  text: MAX_TEXT_LENGTH,
  markdown: MAX_TEXT_LENGTH,
  html: 5_000_000,
  docx: 20_000_000,
};
/** The most tags of a page. A page of a press office has some thousands; reading takes time for each. */
export const MAX_TAGS = 40_000;
/** The most segments of a release. */
export const MAX_SEGMENTS = 5_000;

const BY_EXTENSION: Readonly<Record<string, SourceFormat>> = {
  docx: 'docx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
};

/**
 * The format of a file, by the end of its name.
 * @throws DomainError `file_type_unknown`
 */
export function formatOfFile(name: string): SourceFormat {
  const extension = /\.([a-z]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
  if (!format) throw new DomainError('file_type_unknown');
  return format;
}

/**
 * Refuses a source that is empty, too long or holds what cannot be kept.
 * @throws DomainError `empty_text`, `text_too_long`, `invalid_text`
 */
export function checkContent(format: SourceFormat, content: string): void {
  if (content.trim() === '') throw new DomainError('empty_text', { pointer: '/content' });
  const limit = MAX_SOURCE_LENGTH[format];
  if (content.length > limit) throw new DomainError('text_too_long', { limit, length: content.length });
  if (format === 'html' && hasMoreTags(content)) throw new DomainError('text_too_long', { limit: MAX_TAGS });
  const forbidden = forbiddenCharacter(content);
  if (forbidden) throw new DomainError('invalid_text', { pointer: '/content', ...forbidden });
}

function hasMoreTags(content: string): boolean {
  let count = 0;
  for (let at = content.indexOf('<'); at >= 0 && count <= MAX_TAGS; at = content.indexOf('<', at + 1)) count += 1;
  return count > MAX_TAGS;
}

/** The site of an address; null when there is none. */
export function hostOf(address: string | undefined): string | null {
  return address === undefined ? null : new URL(address).hostname;
}

/** A file name as it may be shown and stored: its last part, without control and direction characters. */
export function shownFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').slice(-200);
}
