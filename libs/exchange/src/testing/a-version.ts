import type { InlineCode } from '@triptych/domain';
import type { LanguageVersion, VersionBlock, VersionSegment } from '../language-version.js';

/** A paragraph of one segment unless said otherwise. */
export function aBlock({
  text = '',
  codes = [],
  ...overrides
}: Partial<VersionBlock & VersionSegment> = {}): VersionBlock {
  const segments = [{ text, codes, whitespaceAfter: '' }];
  return { type: 'paragraph', prefix: '', marker: '', segments, separatorAfter: '\n', ...overrides };
}

/** A pair of codes with the number 1 unless said otherwise. */
export function aCode(overrides: Partial<InlineCode> = {}): InlineCode {
  return { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>', ...overrides };
}

/** A French press release with a headline and a lead unless said otherwise. */
export function aVersion(overrides: Partial<LanguageVersion> = {}): LanguageVersion {
  return {
    reference: 'PR-2026-0012',
    locale: 'fr',
    kind: 'press-release',
    format: 'text',
    date: '2026-07-01',
    blocks: [aBlock({ type: 'headline', text: 'Titre' }), aBlock({ type: 'lead', text: 'Turin – Chapeau.' })],
    ...overrides,
  };
}
