import type { Locale } from '@triptych/domain';
import { readSubmittedText, type SubmittedText } from './read-submitted-text.js';

/** Shows an officer what the desk would make of a text. Stores nothing. */
export class PreviewRelease {
  /** @throws DomainError as `readSubmittedText` */
  run(text: { readonly content: string; readonly sourceLocale?: Locale | undefined }): SubmittedText {
    return readSubmittedText(text.content, text.sourceLocale);
  }
}
