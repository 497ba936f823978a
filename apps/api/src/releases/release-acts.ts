import { Injectable } from '@nestjs/common';
import {
  AssignTranslation,
  CorrectBlock,
  FetchPage,
  PreviewRelease,
  SubmitRelease,
  WithdrawRelease,
} from '@triptych/desk';

/** What can be done to a release as a whole, for the one controller that does it. */
@Injectable()
export class ReleaseActs {
  constructor(
    readonly preview: PreviewRelease,
    readonly fetchPage: FetchPage,
    readonly submit: SubmitRelease,
    readonly withdraw: WithdrawRelease,
    readonly correctBlock: CorrectBlock,
    readonly assign: AssignTranslation,
  ) {}
}
