import { MachineTranslator, type RejectedText, type TranslatedText, type TranslationRequest } from '@triptych/desk';
import type { LanguagePair, Locale } from '@triptych/domain';
import type { Formality, SourceLanguageCode, TargetLanguageCode } from 'deepl-node';
import { codePoints } from './code-points.js';
import { batches } from './deepl-batches.js';
import { DeeplCall } from './deepl-call.js';
import { deeplFailure } from './deepl-failure.js';
import { fitForm, formSize } from './form-size.js';
import { PaidAnswers } from './paid-answers.js';
import { until } from './until.js';
import { misplacedAnswers, verifyAnswer, type Distrust } from './verify-answer.js';

/** How to reach DeepL. */
export interface DeeplOptions {
  readonly key: string;
  /** Without it the client chooses the host by the key: `:fx` keys belong to the free one. */
  readonly serverUrl?: string;
  /** Milliseconds for one whole `translate`, however many requests it takes. 25,000 by default; below the job's lease. */
  readonly deadlineMs?: number;
}

/** DeepL takes 50 texts and 128 KiB in all; the rest of the body and a margin stay below that. */
const MAX_TEXTS = 50;
const MAX_BODY_BYTES = 100 * 1024;
/** Everything in the body that is neither text nor context. */
const FIELDS_BYTES = 512;
/** Context never takes more than this share of the body. */
const MAX_CONTEXT_BYTES = 40 * 1024;

const SOURCE_CODES: Readonly<Record<Locale, SourceLanguageCode>> = { fr: 'fr', en: 'en', es: 'es' };
const TARGET_CODES: Readonly<Record<Locale, TargetLanguageCode>> = { fr: 'fr', en: 'en-GB', es: 'es' };
/** English has no formality in DeepL. `prefer_more` falls back where `more` would fail. */
const FORMALITY: Readonly<Record<Locale, Formality | undefined>> = {
  fr: 'prefer_more',
  en: undefined,
  es: 'prefer_more',
};

interface Answer {
  readonly text: unknown;
  readonly billed: number;
}

/** Machine translation by DeepL, over its own client. Logs nothing. */
export class DeeplTranslator extends MachineTranslator {
  override readonly id = 'deepl';
  private readonly paid = new PaidAnswers();
  private readonly deadlineMs: number;

  constructor(private readonly options: DeeplOptions) {
    super();
    if (options.key.trim() === '') throw new RangeError('DeepL needs a key');
    this.deadlineMs = options.deadlineMs ?? 25_000;
  }

  override serves({ source, target }: LanguagePair): boolean {
    return source !== target;
  }

  override variant({ target }: LanguagePair): string {
    return `target=${TARGET_CODES[target]} model=default formality=${FORMALITY[target] ?? 'none'}`;
  }

  override async translate(request: TranslationRequest): Promise<readonly (TranslatedText | RejectedText)[]> {
    const { texts } = request;
    if (texts.some((text) => text.trim() === '')) throw new RangeError('a blank text cannot be translated');
    const deadline = AbortSignal.timeout(Math.min(this.deadlineMs, request.withinMs));
    const context = fitForm(request.context, MAX_CONTEXT_BYTES);
    const ask = (some: readonly string[]) => this.ask(request, some, context, deadline);

    const answers = texts.map((_, position): TranslatedText | RejectedText | undefined =>
      this.paid.take(request, position),
    );
    const open = texts.flatMap((_, position) => (answers[position] === undefined ? [position] : []));
    const maxBytes = MAX_BODY_BYTES - FIELDS_BYTES - formSize('context', context);
    const { calls, tooLong } = batches(texts, open, { maxTexts: MAX_TEXTS, maxBytes });
    for (const position of tooLong) answers[position] = { rejected: 'too_long', billedCharacters: 0 };

    try {
      for (const call of calls) {
        const some = call.map((position) => texts[position] ?? '');
        const verified = await askAndVerify(some, ask);
        call.forEach((position, index) => (answers[position] = verified[index]));
      }
    } catch (error) {
      this.paid.keep(request, answers);
      throw error;
    }
    return answers.map((answer) => answer ?? { rejected: 'damaged', billedCharacters: 0 });
  }

  private async ask(
    pair: LanguagePair,
    texts: readonly string[],
    context: string,
    deadline: AbortSignal,
  ): Promise<Answer[]> {
    const formality = FORMALITY[pair.target];
    const call = new DeeplCall(this.options.key, this.options.serverUrl, deadline, this.deadlineMs);
    const answer = call
      .translateText([...texts], SOURCE_CODES[pair.source], TARGET_CODES[pair.target], {
        ...(context === '' ? {} : { context }),
        ...(formality === undefined ? {} : { formality }),
      })
      .catch((error: unknown) => {
        throw deeplFailure(error, call.retryAfterMs);
      });
    const results: readonly { text: unknown; billedCharacters: unknown }[] = await until(deadline, answer, 'DeepL');
    return results.map(({ text, billedCharacters }, index) => ({
      text,
      billed: typeof billedCharacters === 'number' ? billedCharacters : codePoints(texts[index] ?? ''),
    }));
  }
}

/** Asks for some texts, and for each one whose answer is not believed once more, alone. */
async function askAndVerify(
  texts: readonly string[],
  ask: (texts: readonly string[]) => Promise<Answer[]>,
): Promise<(TranslatedText | RejectedText)[]> {
  const first = judge(texts, await ask(texts));
  const final: (TranslatedText | RejectedText)[] = [];
  for (const [index, text] of texts.entries()) {
    const judged = first[index] ?? { rejected: 'damaged', billedCharacters: 0 };
    final.push('text' in judged ? judged : await askAlone(text, judged, ask));
  }
  return final;
}

/** The second and last try. When it fails, the good answers of the first must not be lost: the text stays rejected. */
async function askAlone(
  text: string,
  first: RejectedText,
  ask: (texts: readonly string[]) => Promise<Answer[]>,
): Promise<TranslatedText | RejectedText> {
  const second = await ask([text]).then(
    (answers) => judge([text], answers)[0],
    () => undefined,
  );
  if (second === undefined) return first;
  return { ...second, billedCharacters: first.billedCharacters + second.billedCharacters };
}

function judge(texts: readonly string[], answers: readonly Answer[]): (TranslatedText | RejectedText)[] {
  if (answers.length !== texts.length) {
    // Nobody can say which answer belongs to which text; the documented price of each is its length.
    return texts.map((text) => ({ rejected: 'damaged', billedCharacters: codePoints(text) }));
  }
  const misplaced = misplacedAnswers(
    texts,
    answers.map(({ text }) => (typeof text === 'string' ? text : '')),
  );
  return answers.map(({ text, billed }, index): TranslatedText | RejectedText => {
    const distrust: Distrust | undefined =
      verifyAnswer(texts[index] ?? '', text) ?? (misplaced.has(index) ? 'implausible' : undefined);
    return distrust === undefined
      ? { text: String(text), billedCharacters: billed }
      : { rejected: distrust, billedCharacters: billed };
  });
}
