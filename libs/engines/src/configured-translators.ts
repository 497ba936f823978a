import { MachineTranslators, type MachineTranslator } from '@triptych/desk';
import type { LanguagePair } from '@triptych/domain';

/** An engine, with what it wants done at the end when it holds processes or connections. */
export type ClosableTranslator = MachineTranslator & { close?(): Promise<void> };

/** The engines in the order of the configuration; the first that serves a direction drafts in it. */
export class ConfiguredTranslators extends MachineTranslators {
  constructor(private readonly engines: readonly ClosableTranslator[]) {
    super();
  }

  override forPair(pair: LanguagePair): MachineTranslator | undefined {
    return this.engines.find((engine) => engine.serves(pair));
  }

  /** Stops whatever the engines keep running. */
  async close(): Promise<void> {
    await Promise.all(this.engines.map(async (engine) => engine.close?.()));
  }
}
