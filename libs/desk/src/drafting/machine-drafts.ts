import { codeKinds, TransientError, type CodedText, type LanguagePair } from '@triptych/domain';
import { digest, newId } from '../digest.js';
import { groupBy } from '../group-by.js';
import type { Clock } from '../ports/clock.js';
import { EngineRefusal, type MachineTranslator, type MachineTranslators } from '../ports/machine-translator.js';
import type { EngineAnswer, EngineAnswers } from '../ports/engine-answers.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { Draft, DraftedSegment, NoDraftReason } from './draft.js';
import { needsTranslation } from './needs-translation.js';
import { OutOfTime } from './out-of-time.js';

/** What came of asking the engine. Segments without a draft are missing when `trouble` is set. */
export interface MachineDrafting {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly trouble: TransientError | EngineRefusal | null;
}

/** How far drafting may go. */
export interface DraftingLimits {
  /** No answer is of use after this time: the lease ends. */
  readonly until: Date;
  /** Asked before each call: false when nobody wants the drafts any more. */
  isWanted(): Promise<boolean>;
}

/** How often a worker looks whether another one has the answer that both need. */
const LOOK_MS = 200;

/** Asks the engine of a pair for drafts, paragraph by paragraph, and never twice for the same sentence. */
export class MachineDrafts {
  constructor(
    private readonly engines: MachineTranslators,
    private readonly answers: EngineAnswers,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async draft(
    pair: LanguagePair,
    segments: readonly DraftedSegment[],
    limits: DraftingLimits,
  ): Promise<MachineDrafting> {
    const engine = this.engines.forPair(pair);
    if (!engine) return { drafts: emptyDrafts(segments, 'no-engine'), trouble: null };
    const asking = new Asking(engine, pair);
    const wanted = segments.filter(needsTranslation);
    let trouble: MachineDrafting['trouble'] = null;
    try {
      await this.answer(asking, wanted, limits);
    } catch (error) {
      if (!(error instanceof TransientError || error instanceof EngineRefusal)) throw error;
      trouble = error;
    }
    const drafts = new Map(segments.flatMap((segment) => asking.draftOf(segment)));
    return { drafts, trouble };
  }

  /**
   * Goes on until every sentence is answered: from what was paid before, by the engine where nobody else is asking,
   * and by waiting for whoever is.
   */
  private async answer(asking: Asking, segments: readonly DraftedSegment[], limits: DraftingLimits): Promise<void> {
    asking.learn(await this.answers.find(segments.map((segment) => asking.keyOf(segment))));
    const holder = newId();
    try {
      for (;;) {
        const open = segments.filter((segment) => !asking.isAnswered(segment));
        if (open.length === 0) return;
        const keys = open.map((segment) => asking.keyOf(segment));
        const mine = await this.units.run(() => this.answers.reserve(keys, holder, this.clock.now(), limits.until));
        const ours = open.filter((segment) => mine.has(asking.keyOf(segment)));
        // Somebody may have answered between the look and the reservation.
        asking.learn(await this.answers.find(keys));
        for (const paragraph of groupBy(ours, ({ context }) => context).values()) {
          if (!(await limits.isWanted())) return;
          await this.ask(asking, paragraph, limits.until);
        }
        if (ours.length === 0) {
          if (this.clock.now() >= limits.until) throw new OutOfTime();
          await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
        }
      }
    } finally {
      await this.units.run(() => this.answers.giveBack(holder));
    }
  }

  /** One call for one paragraph. The answers are kept before anything else happens to them. */
  private async ask(asking: Asking, segments: readonly DraftedSegment[], until: Date): Promise<void> {
    const byKey = new Map(segments.map((segment) => [asking.keyOf(segment), segment]));
    const open = [...byKey.values()].filter((segment) => !asking.isAnswered(segment));
    if (open.length === 0) return;
    const now = this.clock.now();
    const withinMs = until.getTime() - now.getTime();
    if (withinMs <= 0) throw new OutOfTime();
    const context = segments[0]?.context ?? '';
    const texts = open.map(({ text, codes }) => ({ text, codes }));
    const translated = await asking.engine.translate({ ...asking.pair, texts, context, withinMs });
    const answers = open.flatMap((segment, index): EngineAnswer[] => {
      const item = translated[index];
      if (!item || 'rejected' in item) {
        asking.reject(segment);
        return [];
      }
      const { billedCharacters } = item;
      return [{ key: asking.keyOf(segment), text: item.text, billedCharacters, at: now.toISOString() }];
    });
    await this.units.run(() => this.answers.keep(answers));
    asking.learn(new Map(answers.map((answer) => [answer.key, answer])));
  }
}

/** What is known of the sentences that one chunk needs from one engine. */
class Asking {
  private readonly known = new Map<string, EngineAnswer | 'rejected'>();
  private readonly keys = new Map<CodedText, string>();

  constructor(
    readonly engine: MachineTranslator,
    readonly pair: LanguagePair,
  ) {}

  /** What an answer is kept under. The context is left out on purpose: a sentence is paid for once. */
  keyOf(segment: CodedText): string {
    const key = this.keys.get(segment) ?? this.digestOf(segment);
    this.keys.set(segment, key);
    return key;
  }

  isAnswered(segment: CodedText): boolean {
    return this.known.has(this.keyOf(segment));
  }

  learn(answers: ReadonlyMap<string, EngineAnswer>): void {
    for (const [key, answer] of answers) this.known.set(key, answer);
  }

  /** Nothing that the engine says of this text can be trusted. */
  reject(segment: CodedText): void {
    this.known.set(this.keyOf(segment), 'rejected');
  }

  /** The draft of a segment as an entry, or nothing while the engine has not been asked. */
  draftOf(segment: DraftedSegment): [string, Draft][] {
    const { segmentId, text } = segment;
    if (!needsTranslation(segment)) return [[segmentId, { origin: 'mt', text, engine: 'verbatim' }]];
    const answer = this.known.get(this.keyOf(segment));
    if (!answer) return [];
    if (answer === 'rejected') return [[segmentId, { origin: null, reason: 'answer-rejected' }]];
    return [[segmentId, { origin: 'mt', text: answer.text, engine: this.engine.id }]];
  }

  private digestOf({ text, codes }: CodedText): string {
    const { source, target } = this.pair;
    const variant = this.engine.variant(this.pair, codes.length > 0);
    const kinds = codes.length > 0 ? [codeKinds(codes)] : [];
    return digest(this.engine.id, variant, source, target, text.normalize('NFC'), ...kinds);
  }
}

/** No draft for any of them, and why. */
export function emptyDrafts(segments: readonly DraftedSegment[], reason: NoDraftReason): Map<string, Draft> {
  return new Map(segments.map(({ segmentId }) => [segmentId, { origin: null, reason }]));
}
