import type { Request } from 'express';
import { MEDIA_TYPES, type Extension } from './file-name.js';

const FORMS: readonly Extension[] = ['json', 'html', 'md', 'txt'];

/** The form that an `Accept` header asks for; JSON when it asks for nothing we write, because programs read this address. */
export function acceptedForm(request: Request): Extension {
  const wanted = request.accepts(FORMS.map((form) => MEDIA_TYPES[form]));
  return FORMS.find((form) => MEDIA_TYPES[form] === wanted) ?? 'json';
}
