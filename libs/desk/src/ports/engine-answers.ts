/** An answer an engine gave and was paid for. */
export interface EngineAnswer {
  /** Digest of everything the answer depends on. */
  readonly key: string;
  readonly text: string;
  readonly billedCharacters: number;
  readonly at: string;
}

/** Engine answers by content, so that the same sentence is never paid for twice. */
export abstract class EngineAnswers {
  /** Needs no unit of work. */
  abstract find(keys: readonly string[]): Promise<ReadonlyMap<string, EngineAnswer>>;
  /**
   * Reserves the right to ask for these keys and answers with those that the holder has now: the others are being
   * asked for by somebody else, whose reservation ends at the latest at its `until`. Inside a unit of work only.
   */
  abstract reserve(keys: readonly string[], holder: string, now: Date, until: Date): Promise<ReadonlySet<string>>;
  /** Gives all reservations of the holder back. Inside a unit of work only. */
  abstract giveBack(holder: string): Promise<void>;
  /** Keeps answers; those already known are left as they are. Inside a unit of work only. */
  abstract keep(answers: readonly EngineAnswer[]): Promise<void>;
}
