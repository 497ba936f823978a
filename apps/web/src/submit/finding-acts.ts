import type { AskedFinding } from './asked-findings.js';
import type { ShownFinding } from './page-pane.js';
import type { SubmissionEvent } from './submission.js';

/** What can be done about findings. */
export interface FindingActs {
  readonly onShow: (shown: ShownFinding) => void;
  readonly onCorrect: (findings: readonly AskedFinding[]) => void;
  readonly onEvent: (event: SubmissionEvent) => void;
  /** False while the desk reads the text anew or corrects it. */
  readonly canCorrect: boolean;
}
