import { DomainError } from '@triptych/domain';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_S = 15 * 60;

/** Slows down guessing: by account and address, and by address alone. Others are never locked out of their account. */
export class SignInAttempts {
  private readonly byAccount = new RateLimiterMemory({ points: 10, duration: WINDOW_S });
  private readonly byAddress = new RateLimiterMemory({ points: 100, duration: WINDOW_S });

  /** Counts an attempt. @throws DomainError `too_many_attempts` with the seconds to wait */
  async count(email: string, address: string): Promise<void> {
    try {
      await this.byAddress.consume(address);
      await this.byAccount.consume(accountKey(email, address));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new DomainError('too_many_attempts', { seconds: Math.ceil(error.msBeforeNext / 1000) });
    }
  }

  /** Forgets the failures of somebody who proved to be who she says. */
  async forget(email: string, address: string): Promise<void> {
    await this.byAccount.delete(accountKey(email, address));
  }
}

function accountKey(email: string, address: string): string {
  return `${address} ${email.trim().toLowerCase()}`;
}
