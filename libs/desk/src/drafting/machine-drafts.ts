import { groupBy } from '../group-by.js';
import type { LanguagePair } from '@triptych/domain';
import { TransientError } from '@triptych/domain';
import { digest } from '../digest.js';
import type { Clock } from '../ports/clock.js';
import { EngineRefusal, type MachineTranslator, type MachineTranslators } from '../ports/machine-translator.js';
import type { EngineAnswer, EngineAnswers } from '../ports/memory.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { Draft, DraftedSegment, NoDraftReason } from './draft.js';

/** What came of asking the engine. Segments without a draft are missing when `trouble` is set. */
export interface MachineDrafting {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly trouble: TransientError | EngineRefusal | null;
}

/** A text without a letter, or a bare address, is the same in every language. */
const NOTHING_TO_TRANSLATE = /^(?:[^\p{L}]*|\S+@\S+\.\S+|https?:\/\/\S+)$/u;

/** Asks the engine of a pair for drafts, paragraph by paragraph, and never twice for the same sentence. */
export class MachineDrafts {
  constructor(
    private readonly engines: MachineTranslators,
    private readonly answers: EngineAnswers,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @param until no new call starts after this time: the lease would not outlive it */
  async draft(pair: LanguagePair, segments: readonly DraftedSegment[], until: Date): Promise<MachineDrafting> {
    const engine = this.engines.forPair(pair);
    if (!engine) return { drafts: emptyDrafts(segments, 'no-engine'), trouble: null };

    const drafts = new Map<string, Draft>();
    const keyOf = ({ text }: DraftedSegment) => answerKey(engine, pair, text);
    const known = new Map((await this.answers.find(segments.map(keyOf))).entries());
    try {
      for (const paragraph of groupBy(segments, ({ context }) => context).values()) {
        const open = paragraph.filter(
          (segment) => !NOTHING_TO_TRANSLATE.test(segment.text) && !known.has(keyOf(segment)),
        );
        if (open.length > 0) {
          if (this.clock.now() >= until) throw new TransientError('the lease is nearly over', 0);
          for (const answer of await this.ask(engine, pair, open)) known.set(answer.key, answer);
        }
        for (const segment of paragraph)
          drafts.set(segment.segmentId, this.draftOf(segment, engine, known.get(keyOf(segment))));
      }
    } catch (error) {
      if (error instanceof TransientError || error instanceof EngineRefusal) return { drafts, trouble: error };
      throw error;
    }
    return { drafts, trouble: null };
  }

  private draftOf(segment: DraftedSegment, engine: MachineTranslator, answer: EngineAnswer | undefined): Draft {
    if (NOTHING_TO_TRANSLATE.test(segment.text)) return { origin: 'mt', text: segment.text, engine: 'verbatim' };
    return answer
      ? { origin: 'mt', text: answer.text, engine: engine.id }
      : { origin: null, reason: 'answer-rejected' };
  }

  /** One call for one paragraph. The answers are kept before anything else happens to them. */
  private async ask(engine: MachineTranslator, pair: LanguagePair, segments: readonly DraftedSegment[]) {
    const texts = [...new Set(segments.map(({ text }) => text))];
    const translated = await engine.translate({ ...pair, texts, context: segments[0]?.context ?? '' });
    const at = this.clock.now().toISOString();
    const answers = texts.flatMap((text, index): EngineAnswer[] => {
      const item = translated[index];
      if (!item || 'rejected' in item) return [];
      return [{ key: answerKey(engine, pair, text), text: item.text, billedCharacters: item.billedCharacters, at }];
    });
    await this.units.run(() => this.answers.keep(answers));
    return answers;
  }
}

/** Everything an answer depends on. */
function answerKey(engine: MachineTranslator, pair: LanguagePair, text: string): string {
  return digest(engine.id, engine.variant(pair), pair.source, pair.target, text.normalize('NFC'));
}

/** No draft for any of them, and why. */
export function emptyDrafts(segments: readonly DraftedSegment[], reason: NoDraftReason): Map<string, Draft> {
  return new Map(segments.map(({ segmentId }) => [segmentId, { origin: null, reason }]));
}
