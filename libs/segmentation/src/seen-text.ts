import type { InlinePart } from '@triptych/domain';
import { unwrapped } from './segment-text.js';

/** Inline content as the rules see it. Positions in `plain` count the units of text parts, and 1 for a break. */
export interface SeenText {
  /** Without codes, unit for unit. */
  readonly plain: string;
  /** As `plain`, with a run of spaces as one: HTML shows it so, and rules look only so far over white space. */
  readonly collapsed: string;
  /** Takes rising positions of `collapsed` to positions of `plain`. */
  positions(collapsed: readonly number[]): number[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RUN_OF_SPACES = /[ \t]{2,}/gu;

/**
 * A break is seen as a line feed, a mark of a footnote and the digits of a superscript as raised digits, so that they
 * stay with the sentence in front of them; a line break in a text is a space.
 */
export function seenText(content: readonly InlinePart[]): SeenText {
  const raised = new Set<number>();
  const pieces = content.map((part) => {
    if (part.kind === 'open' && isRaising(part.type)) raised.add(part.pair);
    if (part.kind === 'close') raised.delete(part.pair);
    if (part.kind !== 'text') return seenCode(part);
    const text = unwrapped(part.text);
    return raised.size === 0 ? text : text.replace(/[0-9]/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
  });
  const plain = pieces.join('');
  const runs = [...plain.matchAll(RUN_OF_SPACES)].map(({ index, 0: run }) => ({ index, excess: run.length - 1 }));
  return {
    plain,
    collapsed: plain.replace(RUN_OF_SPACES, ' '),
    positions(collapsed): number[] {
      let shift = 0;
      let run = 0;
      return collapsed.map((position) => {
        for (let at = runs[run]; at !== undefined && at.index < position + shift; at = runs[run]) {
          shift += at.excess;
          run += 1;
        }
        return position + shift;
      });
    },
  };
}

/** What stands in the seen text for a code: one unit, or nothing. */
function seenCode(part: Exclude<InlinePart, { kind: 'text' }>): string {
  if (part.kind !== 'single') return '';
  return part.type === 'break' ? '\n' : part.type === 'footnote-mark' ? '¹' : '';
}

/** How many units of the seen text a part stands for. */
export function seenLength(part: InlinePart): number {
  return part.kind === 'text' ? part.text.length : seenCode(part).length;
}

function isRaising(type: string): boolean {
  return type === 'superscript' || type === 'footnote-mark';
}
