import { DomainError } from '@triptych/domain';
import { judgeAttribute } from './html-attributes.js';
import { isAllowedElement, isDroppedElement, isHarmfulElement, isVoidElement } from './html-elements.js';
import { htmlTokens, type HtmlTag, type HtmlToken } from './html-tokens.js';
import { DroppedContent } from './dropped-content.js';
import { OpenElements } from './open-elements.js';

/** A source without what must not be kept. */
export interface SanitisedHtml {
  readonly content: string;
  /** How many scripts, event handlers, dangerous addresses and the like were taken out. */
  readonly unsafe: number;
}

/** A second round finds nothing to do; a text that still changes in the last one is made to deceive. */
const MOST_ROUNDS = 4;

/**
 * Takes everything out of a source that is not on the lists of elements and attributes; what is on them stays byte for
 * byte. What is left has no element with raw content and no foreign content, so that every parser of HTML reads the
 * same tags in it: nothing can come alive by being parsed once more. Cleaning twice changes nothing.
 * Refuses a source that is nested too deeply (`markup_too_deep`) or made to deceive (`file_unreadable`).
 */
export function sanitiseHtml(html: string): SanitisedHtml {
  let content = html;
  let unsafe = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const cleaned = cleanOnce(content);
    unsafe += cleaned.unsafe;
    if (cleaned.content === content) return { content, unsafe };
    content = cleaned.content;
  }
  throw new DomainError('file_unreadable', { format: 'html' });
}

function cleanOnce(html: string): SanitisedHtml {
  const tokens = htmlTokens(html);
  const dropped = new DroppedContent(tokens);
  const open = new OpenElements();
  const pieces: string[] = [];
  let unsafe = 0;
  let isJoint = false;
  for (const [index, token] of tokens.entries()) {
    const kept = dropped.holds(token, open) ? '' : keptOf(token, index);
    // Where something was taken out, a `<` that was text may not become the start of a tag.
    const last = pieces.at(-1);
    if (kept !== '' && isJoint && last?.endsWith('<')) pieces[pieces.length - 1] = `${last.slice(0, -1)}&lt;`;
    if (kept !== '') pieces.push(kept);
    isJoint = kept === '';
  }
  return { content: pieces.join(''), unsafe };

  function keptOf(token: HtmlToken, index: number): string {
    if (token.kind === 'text') return html.slice(token.start, token.end);
    if (token.kind === 'hidden') return '';
    if (token.kind === 'end') return keptEnd(token);
    if (isDroppedElement(token.name)) {
      dropped.enter(token, index);
      if (isHarmfulElement(token.name) || isRefresh(token)) unsafe += 1;
      return '';
    }
    if (isAllowedElement(token.name)) open.open(token);
    const [markup, harmful] = cleanTag(html, token);
    unsafe += harmful;
    return isAllowedElement(token.name) ? markup : '';
  }

  function keptEnd(tag: HtmlTag): string {
    if (!isAllowedElement(tag.name)) return '';
    open.close(tag.name);
    const written = html.slice(tag.start, tag.end);
    // `</br>` is a line break to every browser; other end tags of empty elements are nothing.
    if (isVoidElement(tag.name) && tag.name !== 'br') return '';
    return /^<\/[a-z\d]+\s*>$/i.test(written) ? written : `</${tag.name}>`;
  }
}

function isRefresh({ name, attributes }: HtmlTag): boolean {
  return (
    name === 'meta' &&
    attributes.some((attribute) => attribute.name === 'http-equiv' && /refresh/i.test(attribute.value))
  );
}

/** The tag as it was, or, where something has to go, its name and the attributes that stay. With what was harmful. */
function cleanTag(html: string, tag: HtmlTag): [markup: string, harmful: number] {
  const verdicts = tag.attributes.map((attribute) => [attribute, judgeAttribute(attribute)] as const);
  const harmful = verdicts.filter(([, verdict]) => verdict === 'harmful').length;
  const kept = verdicts
    .filter(([{ start, end }, verdict]) => verdict === 'kept' && !html.slice(start, end).includes('\u0000'))
    .map(([attribute]) => attribute);
  const name = html.slice(tag.start, tag.start + 1 + tag.name.length);
  if (kept.length === tag.attributes.length && hasNothingElse(html, tag))
    return [html.slice(tag.start, tag.end), harmful];
  return [`${name}${kept.map(({ start, end }) => ` ${html.slice(start, end)}`).join('')}>`, harmful];
}

/** True when nothing but white space stands between the attributes: an attribute named twice is listed once. */
function hasNothingElse(html: string, { name, attributes, start, end }: HtmlTag): boolean {
  let done = start + 1 + name.length;
  for (const attribute of attributes) {
    if (!/^[\s/]*$/.test(html.slice(done, attribute.start))) return false;
    done = attribute.end;
  }
  return /^[\s/]*>$/.test(html.slice(done, end));
}
