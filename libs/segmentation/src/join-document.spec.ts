import { LOCALES } from '@triptych/domain';
import fc from 'fast-check';
import { joinDocument, segmentDocument } from './index.js';
import { submittedText } from './testing/submitted-text.js';

describe('joinDocument', () => {
  it('gives back every submitted text, unit for unit', () => {
    fc.assert(
      fc.property(submittedText(), fc.constantFrom(...LOCALES), (content, locale) => {
        expect(joinDocument(segmentDocument(content, locale).blocks)).toBe(content);
      }),
      { numRuns: 1000 },
    );
  });

  it('is given blocks that have something to read, and a reason exactly when they are excluded', () => {
    fc.assert(
      fc.property(submittedText(), fc.constantFrom(...LOCALES), (content, locale) => {
        for (const block of segmentDocument(content, locale).blocks) {
          expect(block.reason === null).toBe(block.included);
          expect(block.type === 'chrome').toBe(!block.included);
          if (block.included) expect(block.segments.some(({ text }) => text.trim() !== '')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
