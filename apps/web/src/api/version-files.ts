import type { Locale, SourceFormat } from '@triptych/domain';
import { queryString } from './client.js';
import { releasePath } from './releases.js';

/** Forms in which a language version can be had. */
export const VERSION_FORMS = ['docx', 'html', 'md', 'txt', 'json'] as const;
export type VersionForm = (typeof VERSION_FORMS)[number];

/** Where a language version of a release is: its own address at the desk, or the public one. */
export type VersionPlace =
  | { readonly kind: 'desk'; readonly id: string; readonly locale: Locale; readonly isApproved: boolean }
  | { readonly kind: 'public'; readonly reference: string; readonly locale: Locale };

/** The version as a typeset page, whatever format the release was submitted in. */
export function versionPage(place: VersionPlace): string {
  return versionAddress(place, 'html', true);
}

/** The version as a file. */
export function versionFile(place: VersionPlace, form: VersionForm): string {
  return versionAddress(place, form, false);
}

/** The forms of a release, that of its source first. A Word file can be had only of what was one. */
export function versionForms(format: SourceFormat): readonly VersionForm[] {
  const own = OWN_FORMS[format];
  return [own, ...VERSION_FORMS.filter((form) => form !== own && form !== 'docx')];
}

const OWN_FORMS: Readonly<Record<SourceFormat, VersionForm>> = {
  text: 'txt',
  html: 'html',
  markdown: 'md',
  docx: 'docx',
};

function versionAddress(place: VersionPlace, form: VersionForm, page: boolean): string {
  const file = `${place.locale}.${form}`;
  if (place.kind === 'public') {
    return `/api/v1/published/${encodeURIComponent(place.reference)}/${file}${queryString({ page: page ? '1' : undefined })}`;
  }
  const query = queryString({ draft: place.isApproved ? undefined : '1', page: page ? '1' : undefined });
  return `/api/v1${releasePath(place.id)}/versions/${file}${query}`;
}
