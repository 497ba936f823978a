import type { BlockType } from '@triptych/domain';
import { partsOf } from './acronym-tokens.js';
import { acronymsOf, type AcronymUse } from './acronyms.js';
import { KNOWN_ACRONYMS } from './known-acronyms.js';
import type { SourceCheck } from './source-check.js';

/** Blocks that are read beside the text, where bodies go by their short names. */
const BESIDE_THE_TEXT: ReadonlySet<BlockType> = new Set([
  'label',
  'media-contact',
  'related-links',
  'running-head',
  'end-mark',
]);

/** An acronym of the text that comes nowhere with its name. One finding for each, where it stands first. */
export const acronymUndefined: SourceCheck = {
  id: 'acronym-undefined',
  run(release) {
    const uses = acronymsOf(release);
    const known = new Set(uses.flatMap(({ text, introduction }) => (introduction ? [text] : [])));
    const inText = uses.filter(({ block }) => !BESIDE_THE_TEXT.has(release.blocks[block]?.type ?? 'chrome'));
    return inText
      .flatMap((use) => (known.has(use.text) ? [] : partsOf(use).map((part): AcronymUse => ({ ...use, ...part }))))
      .flatMap(({ text: acronym, block, span }) => {
        if (known.has(acronym) || KNOWN_ACRONYMS.has(acronym) || KNOWN_ACRONYMS.has(acronym.replace(/\d+$/u, '')))
          return [];
        known.add(acronym);
        return [{ check: 'acronym-undefined', block, span, params: { acronym } }];
      });
  },
};
