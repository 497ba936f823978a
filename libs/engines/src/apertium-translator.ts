import { MachineTranslator, type RejectedText, type TranslatedText, type TranslationRequest } from '@triptych/desk';
import { withoutCodes, type CodedText, type LanguagePair } from '@triptych/domain';
import { installedModes, route, type Mode, type ModeName } from './apertium-modes.js';
import { ApertiumProcess } from './apertium-process.js';
import { keepsTags } from './kept-tags.js';
import { protect, restore } from './protected-text.js';
import { until } from './until.js';
import { verifyAnswer } from './verify-answer.js';

/** Where Apertium is and how long it may take. */
export interface ApertiumOptions {
  /** The folder of the mode files; Debian's by default. */
  readonly modesDirectory?: string;
  /** Milliseconds for one whole `translate`; 25,000 by default. */
  readonly deadlineMs?: number;
}

/** Parts of the variant: they change when the way texts, or the tags of their codes, are prepared changes. */
const PREPARATION = 1;
const TAGS = 1;

/**
 * The offline engine: Apertium's programs on this machine, free of charge. French and English have no pair of their
 * own and go through Spanish, which makes a rough draft. It looks at one sentence at a time and knows no context.
 */
export class ApertiumTranslator extends MachineTranslator {
  override readonly id = 'apertium';
  private readonly processes: ReadonlyMap<ModeName, ApertiumProcess>;
  private readonly deadlineMs: number;
  private closed = false;

  private constructor(
    private readonly modes: readonly Mode[],
    deadlineMs: number,
  ) {
    super();
    this.deadlineMs = deadlineMs;
    this.processes = new Map(modes.map(({ name, command }) => [name, new ApertiumProcess(command)]));
  }

  /** Looks for Apertium; undefined where it, or every direction of the desk, is not installed. */
  static async find(options: ApertiumOptions = {}): Promise<ApertiumTranslator | undefined> {
    const modes = await installedModes(options.modesDirectory ?? '/usr/share/apertium/modes');
    return modes.length === 0 ? undefined : new ApertiumTranslator(modes, options.deadlineMs ?? 25_000);
  }

  /** The process groups that run now, by mode. */
  get running(): ReadonlyMap<ModeName, number> {
    return new Map([...this.processes].flatMap(([name, { pid }]) => (pid === undefined ? [] : [[name, pid] as const])));
  }

  override serves(pair: LanguagePair): boolean {
    const names = route(pair);
    return !this.closed && names.length > 0 && names.every((name) => this.processes.has(name));
  }

  override variant(pair: LanguagePair, coded: boolean): string {
    const steps = route(pair).map((name) => {
      const mode = this.modes.find((candidate) => candidate.name === name);
      return `${name}@${mode?.fingerprint ?? 'missing'}`;
    });
    return `modes=${steps.join('+')} preparation=${PREPARATION}${coded ? ` tags=${TAGS}` : ''}`;
  }

  override async translate(request: TranslationRequest): Promise<readonly (TranslatedText | RejectedText)[]> {
    if (!this.serves(request)) throw new RangeError(`Apertium does not serve ${request.source} to ${request.target}`);
    const steps = route(request).flatMap((name) => this.processes.get(name) ?? []);
    const deadline = AbortSignal.timeout(Math.min(this.deadlineMs, request.withinMs));
    try {
      const work = Promise.all(request.texts.map((text) => translateOne(text, steps)));
      return await until(deadline, work, 'Apertium');
    } finally {
      // What runs past the deadline would answer the next question with the last one's answer.
      if (deadline.aborted) await Promise.all(steps.map((step) => step.stop()));
    }
  }

  /** Stops every program that runs. The translator serves nothing afterwards. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.processes.values()].map((process) => process.close()));
  }
}

async function translateOne(
  source: CodedText,
  steps: readonly ApertiumProcess[],
): Promise<TranslatedText | RejectedText> {
  const hidden = protect(source);
  const draft = restore(await through(steps, hidden.text), hidden.parts);
  if (draft !== undefined && keepsTags(source, draft)) return judged(source, draft);
  // The engine lost a placeholder: better a draft without the tags, and at last of the bare text, than none.
  if (source.codes.length > 0) return translateOne({ text: withoutCodes(source.text, source.codes), codes: [] }, steps);
  return judged(source, await through(steps, source.text));
}

function judged(source: CodedText, draft: string): TranslatedText | RejectedText {
  const text = tidy(source.text, draft);
  const rejected = verifyAnswer(source, text);
  return rejected === undefined ? { text, billedCharacters: 0 } : { rejected, billedCharacters: 0 };
}

async function through(steps: readonly ApertiumProcess[], text: string): Promise<string> {
  // The dictionaries know the typewriter's apostrophe only; the house style sets the right one afterwards.
  let current = text.replaceAll('’', "'");
  for (const step of steps) current = await step.translate(current);
  return current;
}

/** Words that vanish in a translation leave their spaces behind, and the first word may have lost its capital. */
function tidy(source: string, draft: string): string {
  const text = draft.replace(/ {2,}/g, ' ').trim();
  const first = /\p{L}/u.exec(text);
  if (first === null || !/^[^\p{L}]*\p{Lu}/u.test(source)) return text;
  return text.slice(0, first.index) + first[0].toUpperCase() + text.slice(first.index + first[0].length);
}
