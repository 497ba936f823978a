import { codedParts, type Finding, type InlineCode } from '@triptych/domain';

/** A stretch of a text and how it is marked behind the field. */
export interface MarkedRun {
  readonly text: string;
  readonly mark: 'plain' | 'warn' | 'block';
  /** True for a no-break space, which nobody could tell from an ordinary one. */
  readonly isNoBreak: boolean;
  /** True for the tag of a code. */
  readonly isTag: boolean;
}

const NO_BREAK = /[\u00A0\u202F]/;

/** The text in runs of equal marking; joined they are the text. What is missing between two characters marks the next one. */
export function markedRuns(text: string, findings: readonly Finding[], codes: readonly InlineCode[] = []): MarkedRun[] {
  const marks = new Array<MarkedRun['mark']>(text.length).fill('plain');
  for (const { span, severity } of findings) {
    if (!span) continue;
    const end = Math.max(span.end, span.start + 1);
    for (let index = span.start; index < Math.min(end, text.length); index += 1) {
      if (marks[index] !== 'block') marks[index] = severity;
    }
  }
  const runs: MarkedRun[] = [];
  let at = 0;
  for (const part of codedParts(text, codes)) {
    const isTag = part.kind === 'tag';
    for (let index = 0; index < part.text.length; index += 1) {
      const character = part.text.charAt(index);
      const mark = marks[at + index] ?? 'plain';
      const isNoBreak = NO_BREAK.test(character);
      const last = runs.at(-1);
      // Two tags side by side are two.
      const goesOn = last?.mark === mark && last.isNoBreak === isNoBreak && last.isTag === isTag;
      if (goesOn && !(isTag && index === 0)) runs[runs.length - 1] = { ...last, text: last.text + character };
      else runs.push({ text: character, mark, isNoBreak, isTag });
    }
    at += part.text.length;
  }
  return runs;
}
