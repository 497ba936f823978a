import { acronymsOf } from './acronyms.js';
import type { SourceCheck } from './source-check.js';

/** An acronym stands behind a name whose initials it nearly has: "Centre international de formation (CIT)". */
export const acronymInitials: SourceCheck = {
  id: 'acronym-initials',
  run: (release) =>
    acronymsOf(release).flatMap(({ text: acronym, block, span, introduction }) => {
      if (introduction?.fit !== 'near') return [];
      const { name, initials } = introduction;
      const expansion = release.blocks[block]?.text.slice(name.start, name.end) ?? '';
      return [{ check: 'acronym-initials', block, span, params: { acronym, expansion, initials } }];
    }),
};
