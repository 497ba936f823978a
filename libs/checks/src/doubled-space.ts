import type { Finding } from '@triptych/domain';
import type { Check } from './check.js';
import { frenchSpacing } from './french-spacing.js';
import { maskProtected } from './mask-protected.js';

/** Two spaces or more, between two things that are not spaces. */
const DOUBLED = /(?<=\S)[ \t\u00A0\u2000-\u200A\u202F\u205F\u3000]{2,}(?=\S)/gu;

/** Two spaces or more where one belongs. A no-break space among them was put on purpose and stays. */
export const doubledSpace: Check = {
  id: 'doubled-space',
  mechanical: true,
  run(pair) {
    // The French rule takes all spaces before or after its mark, so both rules find them at the same start.
    const claimed = new Set(frenchSpacing.run(pair).map(({ span }) => span?.start));
    return [...maskProtected(pair.target).matchAll(DOUBLED)].flatMap((match): Finding[] => {
      const [spaces] = match;
      const span = { start: match.index, end: match.index + spaces.length };
      if (claimed.has(span.start)) return [];
      return [{ check: 'doubled-space', severity: 'warn', span, fix: /[\u00A0\u202F]/u.exec(spaces)?.[0] ?? ' ' }];
    });
  },
};
