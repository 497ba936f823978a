import { codedParts, withoutCodes, type CodedText } from '@triptych/domain';
import { fromXml, toXml } from './coded-xml.js';
import { verifyAnswer, type Distrust } from './verify-answer.js';

/** One text as DeepL is asked for it. */
export interface Question {
  /** As it is sent: plain text, or XML with an element for each code. */
  readonly sent: string;
  readonly isXml: boolean;
  /** Without tags: what is charged for. */
  readonly words: string;
  /** The translation that an answer holds, or why it is not believed. */
  read(answer: unknown): string | { readonly distrust: Distrust };
  /** Another way to ask when the answer was no good: without the tags. */
  readonly otherwise?: Question;
}

/** How to ask for a text first: with the tags of its codes where it has any. */
export function question(source: CodedText): Question {
  const plain = questionWithoutTags(source);
  const sent = codedParts(source.text, source.codes).some(({ kind }) => kind === 'tag') ? toXml(source) : undefined;
  if (sent === undefined) return plain;
  return {
    sent,
    isXml: true,
    words: plain.words,
    read(answer) {
      const text = typeof answer === 'string' ? fromXml(answer, source.codes) : answer;
      if (typeof answer === 'string' && text === undefined) return { distrust: 'damaged' };
      return believed(source, text);
    },
    otherwise: plain,
  };
}

/** How to ask for the words of a text only. */
function questionWithoutTags({ text, codes }: CodedText): Question {
  const words = withoutCodes(text, codes);
  return {
    sent: words,
    isXml: false,
    words,
    read(answer) {
      // Words that look like the tags of this text would be taken for them.
      if (typeof answer === 'string' && withoutCodes(answer, codes) !== answer) return { distrust: 'damaged' };
      return believed({ text: words, codes: [] }, answer);
    },
  };
}

function believed(source: CodedText, answer: unknown): string | { readonly distrust: Distrust } {
  const distrust = verifyAnswer(source, answer);
  return distrust === undefined ? String(answer) : { distrust };
}
