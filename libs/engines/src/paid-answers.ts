import type { RejectedText, TranslatedText, TranslationRequest } from '@triptych/desk';
import { codeKinds } from '@triptych/domain';

/** Answers kept at most: a few releases' worth. */
const CAPACITY = 1000;

/**
 * Answers that were paid for by a call whose later part failed, kept in memory until the call is tried again:
 * the port gives all answers or none, and no sentence is paid for twice.
 */
export class PaidAnswers {
  private readonly kept = new Map<string, TranslatedText>();

  keep(request: TranslationRequest, answers: readonly (TranslatedText | RejectedText | undefined)[]): void {
    answers.forEach((answer, position) => {
      if (answer !== undefined && 'text' in answer) this.kept.set(keyOf(request, position), answer);
    });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= CAPACITY) return;
      this.kept.delete(oldest);
    }
  }

  /** Hands out a kept answer once; from then on it is the caller's. */
  take(request: TranslationRequest, position: number): TranslatedText | undefined {
    const key = keyOf(request, position);
    const answer = this.kept.get(key);
    this.kept.delete(key);
    return answer;
  }
}

function keyOf({ source, target, context, texts }: TranslationRequest, position: number): string {
  const { text, codes = [] } = texts[position] ?? {};
  return JSON.stringify([source, target, context, text, codeKinds(codes)]);
}
