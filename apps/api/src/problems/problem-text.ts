import type { ErrorCode } from '@triptych/domain';

/** What a refusal says: a short title and what the caller can do. `{name}` is filled from the details of the error. */
export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}
export type ProblemTexts = Readonly<Record<ErrorCode, ProblemText>>;
