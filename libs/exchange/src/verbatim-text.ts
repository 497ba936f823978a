import type { InlineCode } from '@triptych/domain';

/** What a reader sees of a stretch of code that is one mark, as Markdown has it (CommonMark 0.31, section 6.1). */
export function verbatimText({ start }: Pick<InlineCode, 'start'>): string {
  const [, , text] = /^(`+)([^]*)\1$/.exec(start) ?? [];
  if (text === undefined) return '';
  const line = text.replace(/\r\n|\r|\n/g, ' ');
  return /^ .* $/.test(line) && line.trim() !== '' ? line.slice(1, -1) : line;
}
