import { TransientError } from '@triptych/domain';

/** The lease is nearly over while the work went well: it goes on with the next lease, and nothing failed. */
export class OutOfTime extends TransientError {
  constructor() {
    super('the lease is nearly over', 0);
  }
}
