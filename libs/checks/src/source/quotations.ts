import type { Span } from '@triptych/domain';

/** The quotations of a text, the outer ones only, and the marks that have no partner. */
export interface Quotations {
  /** With their marks, in order. */
  readonly spans: readonly Span[];
  readonly unclosed: readonly QuotationMark[];
  readonly unopened: readonly QuotationMark[];
}

export interface QuotationMark {
  readonly mark: string;
  readonly index: number;
}

const CLOSED_BY: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };
/** Single marks are left out: the closing one is the apostrophe. */
const MARK = /[«»“”„"]/gu;
const DIGIT = /\d/;

/** Pairs the quotation marks of a text. A mark that fits no open one is unopened; one that is overtaken is unclosed. */
export function quotationsOf(text: string): Quotations {
  const [spans, unclosed, unopened]: [Span[], QuotationMark[], QuotationMark[]] = [[], [], []];
  const open: QuotationMark[] = [];
  /** How many of the open marks each closing mark would close, so that a text of marks only stays cheap. */
  const awaited: Record<string, number> = {};
  const count = (closing: string, by: number): void => void (awaited[closing] = (awaited[closing] ?? 0) + by);
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if ((awaited[mark] ?? 0) > 0) {
      let partner = open.pop();
      while (partner && CLOSED_BY[partner.mark] !== mark) {
        unclosed.push(partner);
        count(CLOSED_BY[partner.mark] ?? '', -1);
        partner = open.pop();
      }
      count(mark, -1);
      if (partner && open.length === 0) spans.push({ start: partner.index, end: index + 1 });
    } else if (mark === '"' && DIGIT.test(text.charAt(index - 1))) {
      // Inches.
      continue;
    } else if (CLOSED_BY[mark] !== undefined) {
      open.push({ mark, index });
      count(CLOSED_BY[mark], 1);
    } else {
      unopened.push({ mark, index });
    }
  }
  return { spans, unclosed: [...unclosed, ...open], unopened };
}

/** The text with its quotations blanked, unit for unit. */
export function outsideQuotations(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(done, start), ' '.repeat(end - start));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}
