import { DomainError, LOCALES, type Locale } from '@triptych/domain';

/** The forms in which a version is served, by extension. */
export const MEDIA_TYPES = {
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type Extension = keyof typeof MEDIA_TYPES;

/**
 * Reads the last part of an address: `fr`, `en.html`.
 * @throws DomainError `not_found` for a language we do not know, `not_acceptable` for a form we do not write
 */
export function fileName(text: string): { locale: Locale; extension: Extension | undefined } {
  const [name, extension, ...rest] = text.split('.');
  const locale = LOCALES.find((each) => each === name);
  if (!locale || rest.length > 0) throw new DomainError('not_found');
  if (extension === undefined || isExtension(extension)) return { locale, extension };
  throw new DomainError('not_acceptable', { formats: Object.keys(MEDIA_TYPES) });
}

function isExtension(text: string): text is Extension {
  return Object.hasOwn(MEDIA_TYPES, text);
}
