import { exactTokens } from '../exact-tokens.js';
import type { SourceCheck } from './source-check.js';

/** Nobody to call or write to: no block for the media, and no address or number anywhere. */
export const missingContact: SourceCheck = {
  id: 'missing-contact',
  run({ blocks }) {
    const included = blocks.filter((block) => block.included);
    const hasBody = included.some(({ type }) => type === 'lead' || type === 'paragraph');
    const hasContact = included.some(
      ({ type, text }) => type === 'media-contact' || exactTokens(text).some(({ kind }) => kind !== 'url'),
    );
    return hasBody && !hasContact ? [{ check: 'missing-contact' }] : [];
  },
};
