import { inEachBlock } from './in-each-block.js';
import type { SourceCheck } from './source-check.js';

/** A letter written as several characters where Unicode has one (not in NFC): two texts look the same and are not equal. */
export const nfc: SourceCheck = {
  id: 'nfc',
  run: (release) =>
    inEachBlock('nfc', release, ({ text }) =>
      text.normalize('NFC') === text
        ? []
        : [...text.matchAll(/\P{M}\p{M}*/gu)].flatMap(({ 0: letter, index }) => {
            const fix = letter.normalize('NFC');
            if (fix === letter) return [];
            return [{ span: { start: index, end: index + letter.length }, fix, params: { letter: fix } }];
          }),
    ),
};
