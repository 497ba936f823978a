import type { Locale } from '@triptych/domain';
import type { WrittenBlock } from '../written-block.js';
import { encodeAttribute, encodeText } from './encode-text.js';
import { languageEdits } from './html-language.js';
import { htmlTape } from './html-tape.js';
import { emptiedElements, type Edit, type PlacedBlock } from './left-out-html.js';
import { writtenMarkup } from '../written-markup.js';

/** What stands before a text that is the value of an attribute. */
const BEFORE_VALUE = /(?:^|[\s"'/])(?:alt|title)\s*=\s*(["']?)$/i;
const BREAKS = /^(?:\s*<br(?=[\s/>])[^>]*>)+/i;

/**
 * Writes a source read by `readHtml` with the texts of a language. Everything that is not the text of a block stays byte
 * for byte, except that blocks that are left out disappear with their elements, and that the `lang` of blocks names the
 * new language. No text can become markup.
 */
export function writeBackHtml(blocks: readonly WrittenBlock[], from: Locale, to: Locale): string {
  const pieces: string[] = [];
  const placed: PlacedBlock[] = [];
  let length = 0;
  const write = (piece: string): number => {
    pieces.push(piece);
    return (length += piece.length);
  };
  for (const block of blocks) {
    const start = write(block.included ? block.prefix : withoutBullet(block.prefix));
    const end = write(block.included ? blockMarkup(block) : '');
    placed.push({ start, end, included: block.included, isFurniture: block.type === 'chrome' });
    write(block.included ? block.separatorAfter : block.separatorAfter.replace(BREAKS, ''));
  }
  const content = pieces.join('');
  const tape = htmlTape(content);
  return edited(content, emptiedElements(content, tape, placed), languageEdits(content, tape, from, to));
}

function blockMarkup({ prefix, segments }: WrittenBlock): string {
  const quote = BEFORE_VALUE.exec(prefix.slice(-40))?.[1];
  if (quote === undefined) return writtenMarkup(segments, encodeText);
  if (segments.every(({ markup }) => markup !== null)) return writtenMarkup(segments, encodeText);
  const text = segments.map((segment) => segment.text + segment.whitespaceAfter).join('');
  return encodeAttribute(text, quote);
}

/** A bullet that was typed goes with its line. */
function withoutBullet(prefix: string): string {
  const tail = prefix.slice(prefix.lastIndexOf('>') + 1);
  return tail.includes('<') ? prefix : prefix.slice(0, prefix.length - tail.trimStart().length);
}

/** Makes the edits of two lists; the first one takes out whatever the second one would change there. */
function edited(content: string, cuts: readonly Edit[], changes: readonly Edit[]): string {
  const edits = [...cuts, ...changes].sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  let written = '';
  for (const { start, end, text } of edits) {
    if (start < done) continue;
    written += content.slice(done, start) + text;
    done = end;
  }
  return written + content.slice(done);
}
