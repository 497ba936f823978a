import type { BlockType, InlineCode } from '@triptych/domain';
import { chosenLines, type ChosenLine, type ProposedBlock } from '../chosen-lines.js';

/** An included block of one sentence. */
export function aBlock(text: string, type: BlockType = 'paragraph'): ProposedBlock {
  return { type, included: true, reason: null, marker: '', text, segments: [{ text, codes: [] }] };
}

/** The lines of these texts, all of them included paragraphs. */
export function linesOf(...texts: string[]): ChosenLine[] {
  return chosenLines(
    texts.map((text) => aBlock(text)),
    { choices: {}, types: {} },
  );
}

/** A code of a pair, bold. */
export function bold(id: number, kind: InlineCode['kind'] = 'pc', pair?: number): InlineCode {
  return { id, kind, type: 'bold', start: '<b>', end: '</b>', ...(pair !== undefined && { pair }) };
}
