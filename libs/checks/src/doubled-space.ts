import type { Finding, Span } from '@triptych/domain';
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
    const claimed = frenchSpacing.run(pair).flatMap(({ span }) => (span ? [span] : []));
    return [...maskProtected(pair.target).matchAll(DOUBLED)].flatMap((match): Finding[] => {
      const [spaces] = match;
      const span = { start: match.index, end: match.index + spaces.length };
      if (claimed.some((other) => overlap(span, other))) return [];
      return [{ check: 'doubled-space', severity: 'warn', span, fix: /[\u00A0\u202F]/u.exec(spaces)?.[0] ?? ' ' }];
    });
  },
};

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
