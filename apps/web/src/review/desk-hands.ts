import type { Finding } from '@triptych/domain';
import type { Match } from '../api/targets.js';
import type { Wish, WritingEvent } from './editor-state.js';
import type { DeskHands } from './review-acts.js';
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
}

/** What the acts of the desk do. A decision is sent on its way and the next segment comes at once. */
export function deskHands({ happen, field, matches, findings, neighbour, go, goOn, show }: Bench): DeskHands {
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
      if (match) field?.replaceAll(match.target);
    },
    fixFirst: () => {
      const fixable = findings.find(isFixable);
      if (fixable) applyFix(fixable, field);
    },
    insert: (text) => {
      field?.insert(text);
    },
    keepMine: () => {
      happen({ type: 'kept-mine' });
    },
    takeTheirs: () => {
      happen({ type: 'took-theirs' });
    },
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
