import { hash, verify } from '@node-rs/argon2';
import { Passwords } from '@triptych/desk';

/** The minimum that OWASP's password storage cheat sheet gives for argon2id (the library's default): 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Passwords hashed with argon2id. */
export class Argon2Passwords extends Passwords {
  /** A hash of nothing anybody knows, verified when there is no account. */
  private readonly decoy = hash(crypto.randomUUID(), PARAMETERS);

  override hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), PARAMETERS);
  }

  override async verify(stored: string | null, password: string): Promise<boolean> {
    const matches = await verify(stored ?? (await this.decoy), password.normalize('NFC'));
    return matches && stored !== null;
  }
}
