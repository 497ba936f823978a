import { maskProtected } from '../mask-protected.js';
import { fullNumericDates, yearlessDates } from './calendar.js';
import { inEachBlock } from './in-each-block.js';
import type { SourceCheck } from './source-check.js';

/** 05/11 in English is 5 November or May 11. French and Spanish readers know only the day first. */
export const dateAmbiguous: SourceCheck = {
  id: 'date-ambiguous',
  run: (release) =>
    release.locale !== 'en'
      ? []
      : inEachBlock('date-ambiguous', release, ({ text }) => {
          const masked = maskProtected(text);
          return [...yearlessDates(masked, 'en'), ...fullNumericDates(masked, 'en')]
            .filter(({ one, two }) => one <= 12 && two <= 12 && one !== two)
            .map(({ span, value }) => ({ span, params: { date: value } }));
        }),
};
