import type { SourceSegment } from '@triptych/domain';
import { segmentUnits, standardRules } from '@triptych/segmentation';
import { storedBlocks } from '../submission/stored-blocks.js';
import { mergedIn, resegmented, splitIn, type BlockContent, type RecutBlock } from './recut-block.js';

function blockOf(text: string): BlockContent {
  const units = [{ prefix: '', content: [{ kind: 'text' as const, text, markup: text }], separatorAfter: '' }];
  return { segments: storedBlocks('r', segmentUnits(units, 'fr').blocks).segments };
}

/** Kept segments as their text, replacements as old ⇒ new. */
const shown = (recut: RecutBlock | undefined) =>
  recut?.map((piece) =>
    'id' in piece
      ? piece.text
      : `${piece.before.map(({ text }) => text).join('|')} ⇒ ${piece.after.map(({ text }: SourceSegment) => text).join('|')}`,
  );

describe('recutting a block', () => {
  const block = blockOf('Un texte court. Il compte deux, trois mots. Fin du texte.');
  const [first, second, third] = block.segments.map(({ id }) => id);

  it('splits one segment and keeps its neighbours', () => {
    expect(shown(splitIn(block, second!, 16))).toEqual([
      'Un texte court.',
      'Il compte deux, trois mots. ⇒ Il compte deux,|trois mots.',
      'Fin du texte.',
    ]);
  });

  it.each([0, 27, 99])('does not split where there are no words on both sides (%d)', (at) => {
    expect(splitIn(block, second!, at)).toBeUndefined();
  });

  it('joins one segment with the next', () => {
    expect(shown(mergedIn(block, first!))).toEqual([
      'Un texte court.|Il compte deux, trois mots. ⇒ Un texte court. Il compte deux, trois mots.',
      'Fin du texte.',
    ]);
  });

  it('has nothing to join the last segment with', () => {
    expect(mergedIn(block, third!)).toBeUndefined();
    expect(mergedIn(block, 'no such segment')).toBeUndefined();
  });

  it('keeps every segment that the rules cut as before', () => {
    expect(shown(resegmented(block, 'fr', standardRules))).toEqual(block.segments.map(({ text }) => text));
  });
});
