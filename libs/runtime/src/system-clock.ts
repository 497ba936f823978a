import { Clock } from '@triptych/desk';

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
