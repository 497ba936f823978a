import type { LanguageVersion, VersionBlock } from '../language-version.js';

/** A paragraph unless said otherwise. */
export function aBlock(overrides: Partial<VersionBlock> & { readonly text: string }): VersionBlock {
  return { type: 'paragraph', prefix: '', separatorAfter: '\n', ...overrides };
}

/** A French press release with a headline and a lead unless said otherwise. */
export function aVersion(overrides: Partial<LanguageVersion> = {}): LanguageVersion {
  return {
    reference: 'PR-2026-0012',
    locale: 'fr',
    kind: 'press-release',
    date: '2026-07-01',
    blocks: [aBlock({ type: 'headline', text: 'Titre' }), aBlock({ type: 'lead', text: 'Turin – Chapeau.' })],
    ...overrides,
  };
}
