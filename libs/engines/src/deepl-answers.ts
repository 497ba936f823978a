import { EngineRefusal, type RejectedText, type TranslatedText } from '@triptych/desk';
import { codePoints } from './code-points.js';
import type { Question } from './deepl-question.js';
import { misplacedAnswers } from './verify-answer.js';

/** What came back for one text. */
export interface Answer {
  readonly text: unknown;
  /** Characters billed for it; undefined when DeepL did not say. */
  readonly billed: number | undefined;
}

/** Sends questions of one kind, XML or plain, in one request. */
export type Ask = (questions: readonly Question[]) => Promise<readonly Answer[]>;

/** Asks for some texts of one kind, and for each one whose answer is not believed once more, alone. */
export async function askAndVerify(
  questions: readonly Question[],
  ask: Ask,
): Promise<(TranslatedText | RejectedText)[]> {
  const answers = await ask(questions).catch((error: unknown) => {
    // What DeepL's parser refuses was not billed, and is no markup to it when it comes as plain text.
    if (error instanceof EngineRefusal && error.reason === 'request' && questions[0]?.isXml) return undefined;
    throw error;
  });
  if (answers === undefined) return askAndVerify(questions.map(withoutTags), ask);
  const first = judge(questions, answers);
  const final: (TranslatedText | RejectedText)[] = [];
  for (const [index, question] of questions.entries()) {
    const judged = first[index] ?? { rejected: 'damaged', billedCharacters: 0 };
    final.push('text' in judged ? judged : await askAlone(withoutTags(question), judged, ask));
  }
  return final;
}

/** The second and last try. When it fails, the good answers of the first must not be lost: the text stays rejected. */
async function askAlone(question: Question, first: RejectedText, ask: Ask): Promise<TranslatedText | RejectedText> {
  const second = await ask([question]).then(
    (answers) => judge([question], answers)[0],
    () => undefined,
  );
  if (second === undefined) return first;
  return { ...second, billedCharacters: first.billedCharacters + second.billedCharacters };
}

function judge(questions: readonly Question[], answers: readonly Answer[]): (TranslatedText | RejectedText)[] {
  if (answers.length !== questions.length) {
    // Nobody can say which answer belongs to which text; the documented price of each is its length.
    return questions.map(({ words }) => ({ rejected: 'damaged', billedCharacters: codePoints(words) }));
  }
  const misplaced = misplacedAnswers(
    questions.map(({ words }) => words),
    answers.map(({ text }, index) => wordsOf(text, questions[index]?.isXml ?? false)),
  );
  return questions.map((question, index): TranslatedText | RejectedText => {
    const answer = answers[index];
    const billedCharacters = answer?.billed ?? codePoints(question.words);
    const read = question.read(answer?.text);
    if (typeof read !== 'string') return { rejected: read.distrust, billedCharacters };
    return misplaced.has(index) ? { rejected: 'implausible', billedCharacters } : { text: read, billedCharacters };
  });
}

function withoutTags(question: Question): Question {
  return question.otherwise ?? question;
}

/** The numbers of tags are not numbers of the text. */
function wordsOf(answer: unknown, isXml: boolean): string {
  if (typeof answer !== 'string') return '';
  return isXml ? answer.replace(/<[^<>]*>/g, '') : answer;
}
