import { codeTag, type InlineCode } from '@triptych/domain';
import { decodeText } from '../html/decode-text.js';

const TAG = /<\/?[a-z][^<>]*>/gi;

/** A text of a gold file, which holds raw markup, with the tags of the codes of its source segment. */
export function codedGold(gold: string, codes: readonly InlineCode[]): string {
  const free = [...codes];
  const open: InlineCode[] = [];
  let done = 0;
  let text = '';
  for (const found of gold.matchAll(TAG)) {
    const [markup] = found;
    text += decodeText(gold.slice(done, found.index)) + tagOf(markup);
    done = found.index + markup.length;
  }
  return text + decodeText(gold.slice(done));

  function tagOf(markup: string): string {
    const ended = open.findLastIndex(({ end }) => end === markup);
    if (ended >= 0)
      return open
        .splice(ended, 1)
        .map(({ id }) => codeTag(id, 'close'))
        .join('');
    const index = free.findIndex(({ kind, start, end }) => (kind === 'ec' ? end : start) === markup);
    const code = free[index];
    if (code === undefined) throw new Error(`no code for ${markup}`);
    free.splice(index, 1);
    if (code.kind === 'pc') open.push(code);
    return codeTag(code.id, code.kind === 'ph' ? 'single' : code.kind === 'ec' ? 'close' : 'open');
  }
}

/** A text of a gold file as a reader sees it. */
export function readableGold(gold: string): string {
  return decodeText(gold.replace(TAG, ''));
}
