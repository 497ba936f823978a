import type { Finding } from '@triptych/domain';
import type { Match } from '../api/targets.js';
import type { Wish } from './writing.js';
import type { WritingEvent } from './writing-after.js';
import type { DeskSegment } from './desk-segment.js';
import { matchText } from './match-text.js';
import type { DeskHands } from './review-act.js';
import { nextTagInsertion, type SourceTag } from './source-tags.js';
import type { FieldHands } from './target-field.js';
import type { Repeating } from './use-repeating.js';

/** What the hands work on. */
export interface Bench {
  /** Something happens to the segment in hand. */
  readonly happen: (event: WritingEvent) => void;
  readonly field: FieldHands | null;
  readonly matches: readonly Match[];
  readonly repeating: Pick<Repeating, 'fill' | 'follow'>;
  readonly findings: readonly Finding[];
  readonly neighbour: (step: 1 | -1) => string | undefined;
  readonly go: (segmentId: string) => void;
  readonly goOn: () => void;
  readonly show: (window: 'keys' | 'palette' | 'return') => void;
  readonly segment: DeskSegment | undefined;
  /** The tags of its source seen against the text. */
  readonly tags: readonly SourceTag[];
  readonly cut: CutHands;
}

/** What is done about the borders of the sentence in hand. */
export interface CutHands {
  readonly choosePlace: () => void;
  readonly merge: () => void;
  readonly undo: () => void;
}

/** What the acts of the desk do. A decision is sent on its way and the next segment comes at once. */
export function deskHands(bench: Bench): DeskHands {
  const { happen, field, matches, findings, neighbour, go, goOn, show, segment } = bench;
  const decide = (wish: Wish) => {
    happen({ type: 'wished', wish });
    goOn();
  };
  return {
    confirm: () => {
      if (segment) bench.repeating.follow(segment.id);
      decide({ kind: 'confirm' });
    },
    accept: () => {
      decide({ kind: 'accept' });
    },
    askReturn: () => {
      show('return');
    },
    goOn,
    goBy: (step) => {
      const next = neighbour(step);
      if (next !== undefined) go(next);
    },
    takeMatch: (place) => {
      const match = matches[place - 1];
      if (match && segment) field?.replaceAll(matchText(match, segment.codes).text);
    },
    repeat: bench.repeating.fill,
    fixFirst: () => {
      const fixable = findings.find(isFixable);
      if (fixable) applyFix(fixable, field);
    },
    insert: (text) => {
      field?.insert(text);
    },
    insertTag: () => {
      const next = field && nextTagInsertion(bench.tags, field.selected());
      if (next) field.insert(next.text, next.caret);
    },
    copySource: () => {
      if (segment) field?.replaceAll(segment.source);
    },
    keepMine: () => {
      happen({ type: 'kept-mine' });
    },
    takeTheirs: () => {
      happen({ type: 'took-theirs' });
    },
    askSplit: bench.cut.choosePlace,
    merge: bench.cut.merge,
    undoRecut: bench.cut.undo,
    showKeys: () => {
      show('keys');
    },
    showPalette: () => {
      show('palette');
    },
  };
}

/** True when the finding says where it is and what should stand there. */
export function isFixable({ span, fix }: Finding): boolean {
  return span !== undefined && fix !== undefined;
}

/** Puts right what a finding points at. */
export function applyFix({ span, fix }: Finding, field: FieldHands | null): void {
  if (span && fix !== undefined) field?.replace(span.start, span.end, fix);
}
