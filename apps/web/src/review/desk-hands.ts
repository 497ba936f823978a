import type { Finding } from '@triptych/domain';
import type { Match } from '../api/targets.js';
import type { Wish } from './writing.js';
import type { WritingEvent } from './writing-after.js';
import type { DeskHands } from './review-act.js';
import { nextTagInsertion, type SourceTag } from './source-tags.js';
import type { FieldHands } from './target-field.js';

/** What the hands work on. */
export interface Bench {
  /** Something happens to the segment in hand. */
  readonly happen: (event: WritingEvent) => void;
  readonly field: FieldHands | null;
  readonly matches: readonly Match[];
  readonly findings: readonly Finding[];
  readonly neighbour: (step: 1 | -1) => string | undefined;
  readonly go: (segmentId: string) => void;
  readonly goOn: () => void;
  readonly show: (window: 'keys' | 'palette' | 'return') => void;
  /** The source of the segment in hand, and its tags seen against the text. */
  readonly source: string;
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
  const { happen, field, matches, findings, neighbour, go, goOn, show } = bench;
  const decide = (wish: Wish) => {
    happen({ type: 'wished', wish });
    goOn();
  };
  return {
    confirm: () => {
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
      if (match) field?.replaceAll((match.proposal ?? match.target).text);
    },
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
      field?.replaceAll(bench.source);
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
