import { codeTag, type InlineCode, type InlinePart } from '@triptych/domain';
import { markdownEvents } from '../markdown/markdown-events.js';
import { markdownTexts } from '../markdown/markdown-texts.js';

/** A text of a gold file, which holds raw Markdown, with the tags of the codes of its source segment. */
export function codedMarkdownGold(gold: string, codes: readonly InlineCode[]): string {
  const free = [...codes];
  const tags = new Map<number, string>();
  const [text] = markdownTexts(gold, markdownEvents(gold));
  return (text?.content ?? []).map(written).join('');

  function written(part: InlinePart): string {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'close') return tags.get(part.pair) ?? '';
    const code = free.find(({ start }) => start === part.markup);
    if (code === undefined) throw new Error(`no code for ${part.markup}`);
    free.splice(free.indexOf(code), 1);
    if (part.kind === 'single') return codeTag(code.id, 'single');
    tags.set(part.pair, codeTag(code.id, 'close'));
    return codeTag(code.id, 'open');
  }
}

/** A text of a gold file as a reader sees it. */
export function readableMarkdownGold(gold: string): string {
  const [text] = markdownTexts(gold, markdownEvents(gold));
  return (text?.content ?? []).map((part) => (part.kind === 'text' ? part.text : '')).join('');
}
