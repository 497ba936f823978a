import type { CodedText, LanguagePair } from '@triptych/domain';

/** Texts of one direction that an engine is asked to translate. */
export interface TranslationRequest extends LanguagePair {
  /** Texts with words in them, each translated on its own. The tags of their codes belong around the translated words. */
  readonly texts: readonly CodedText[];
  /** Source text around them as a reader sees it, for engines that use it. It is never translated. */
  readonly context: string;
  /** The answer is of no use later than in so many milliseconds. */
  readonly withinMs: number;
}

/** One translated text, verified by the adapter. */
export interface TranslatedText {
  /** With every tag of the source in a place where it can stand; without any when the engine did not keep them. */
  readonly text: string;
  /** What the engine charges for this text, in Unicode code points of the source; 0 when it is free. */
  readonly billedCharacters: number;
}

/** A text without a usable answer: the adapter does not trust what came back, or could not send the text at all. */
export interface RejectedText {
  readonly rejected: 'empty' | 'damaged' | 'implausible' | 'too_long';
  /** What the engine charged for the answers that were thrown away, in Unicode code points of the source. */
  readonly billedCharacters: number;
}

/**
 * A machine translation engine. Called outside any unit of work.
 * Adapters verify what they return, keep a total deadline and do not retry.
 */
export abstract class MachineTranslator {
  /** Short stable name, stored with every draft: `deepl`, `apertium`. */
  abstract readonly id: string;

  /** True when this engine can draft in this direction right now. */
  abstract serves(pair: LanguagePair): boolean;

  /**
   * Names everything that changes the answer for a text (model, formality, glossary version):
   * a part of the key under which answers are kept, so that no sentence is paid for twice.
   * @param coded for texts with codes, which some engines are asked for in another way
   */
  abstract variant(pair: LanguagePair, coded: boolean): string;

  /**
   * Translates all texts, in order; the answer has one item per text.
   * @throws TransientError when a later attempt may succeed (network, 429, 5xx, deadline)
   * @throws EngineRefusal when only a person can help (wrong key, quota used up, request refused)
   */
  abstract translate(request: TranslationRequest): Promise<readonly (TranslatedText | RejectedText)[]>;
}

/** The engine will not translate until a person does something. */
export class EngineRefusal extends Error {
  override readonly name = 'EngineRefusal';
  constructor(readonly reason: 'key' | 'quota' | 'request') {
    super(`the engine refuses: ${reason}`);
  }
}

/** The engines that are configured, in order of preference. Empty when there is none. */
export abstract class MachineTranslators {
  /** The first engine that serves the pair. */
  abstract forPair(pair: LanguagePair): MachineTranslator | undefined;
}
