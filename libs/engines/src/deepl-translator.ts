import { MachineTranslator, type RejectedText, type TranslatedText, type TranslationRequest } from '@triptych/desk';
import type { LanguagePair, Locale } from '@triptych/domain';
import type { Formality, SourceLanguageCode, TargetLanguageCode, TranslateTextOptions } from 'deepl-node';
import { askAndVerify, type Answer } from './deepl-answers.js';
import { batches } from './deepl-batches.js';
import { DeeplCall } from './deepl-call.js';
import { deeplFailure } from './deepl-failure.js';
import { question, type Question } from './deepl-question.js';
import { fitForm, formSize } from './form-size.js';
import { PaidAnswers } from './paid-answers.js';
import { until } from './until.js';

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

/** For texts with codes. The version is said because its default depends on the age of the account. */
const XML_OPTIONS: TranslateTextOptions = { tagHandling: 'xml', tagHandlingVersion: 'v2', splitSentences: 'off' };

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

  override variant({ target }: LanguagePair, coded: boolean): string {
    const { tagHandling, tagHandlingVersion } = XML_OPTIONS;
    const tags = coded ? ` tags=${tagHandling}-${tagHandlingVersion}` : '';
    return `target=${TARGET_CODES[target]} model=default formality=${FORMALITY[target] ?? 'none'}${tags}`;
  }

  override async translate(request: TranslationRequest): Promise<readonly (TranslatedText | RejectedText)[]> {
    const questions = request.texts.map(question);
    if (questions.some(({ words }) => words.trim() === '')) throw new RangeError('a blank text cannot be translated');
    const deadline = AbortSignal.timeout(Math.min(this.deadlineMs, request.withinMs));
    const context = fitForm(request.context, MAX_CONTEXT_BYTES);
    const ask = (some: readonly Question[]) => this.ask(request, some, context, deadline);

    const answers = questions.map((_, position): TranslatedText | RejectedText | undefined =>
      this.paid.take(request, position),
    );
    const maxBytes = MAX_BODY_BYTES - FIELDS_BYTES - formSize('context', context);
    try {
      for (const isXml of [false, true]) {
        const open = questions.flatMap((asked, position) =>
          asked.isXml === isXml && answers[position] === undefined ? [position] : [],
        );
        const sent = questions.map((asked) => asked.sent);
        const { calls, tooLong } = batches(sent, open, { maxTexts: MAX_TEXTS, maxBytes });
        for (const position of tooLong) answers[position] = { rejected: 'too_long', billedCharacters: 0 };
        for (const call of calls) {
          const verified = await askAndVerify(
            call.flatMap((position) => questions[position] ?? []),
            ask,
          );
          call.forEach((position, index) => (answers[position] = verified[index]));
        }
      }
    } catch (error) {
      this.paid.keep(request, answers);
      throw error;
    }
    return answers.map((answer) => answer ?? { rejected: 'damaged', billedCharacters: 0 });
  }

  private async ask(
    pair: LanguagePair,
    questions: readonly Question[],
    context: string,
    deadline: AbortSignal,
  ): Promise<Answer[]> {
    const formality = FORMALITY[pair.target];
    const texts = questions.map(({ sent }) => sent);
    const call = new DeeplCall(this.options.key, this.options.serverUrl, deadline, this.deadlineMs);
    const answer = call
      .translateText(texts, SOURCE_CODES[pair.source], TARGET_CODES[pair.target], {
        ...(context === '' ? {} : { context }),
        ...(formality === undefined ? {} : { formality }),
        ...(questions[0]?.isXml ? XML_OPTIONS : {}),
      })
      .catch((error: unknown) => {
        throw deeplFailure(error, call.retryAfterMs);
      });
    const results: readonly { text: unknown; billedCharacters: unknown }[] = await until(deadline, answer, 'DeepL');
    return results.map(({ text, billedCharacters }) => ({
      text,
      billed: typeof billedCharacters === 'number' ? billedCharacters : undefined,
    }));
  }
}
