import { Token, Tokenizer, TokenizerMode, type TokenHandler } from 'parse5';
import { runsToTheEnd } from './html-elements.js';

export interface HtmlAttribute {
  /** Lower case, as the tokenizer reads it. */
  readonly name: string;
  /** Decoded. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface HtmlTag {
  readonly kind: 'start' | 'end';
  /** Lower case. */
  readonly name: string;
  /** Without attributes that are named a second time, which HTML ignores. */
  readonly attributes: readonly HtmlAttribute[];
  /** Written `<… />`, which means something in SVG and MathML only. */
  readonly isSelfClosing: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of HTML. `text` holds its entities as they are written; `hidden` is what no reader sees: comments, doctypes,
 * NUL, a tag that is cut off by the end. The tokens of a text touch each other and cover it. Offsets are UTF-16 units.
 */
export type HtmlToken =
  | HtmlTag
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'hidden'; readonly start: number; readonly end: number };

/** Elements whose content is no markup (WHATWG HTML, section 13.2.6.4). */
const RAW_MODES: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
]);

/**
 * Cuts HTML into its tokens, in linear time. In a text that holds none of the elements with raw content and nothing of
 * SVG or MathML, every parser of HTML finds the same tokens, whatever the nesting: the sanitiser builds on that.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let done = 0;
  const add = (token: HtmlToken): void => {
    if (token.start > done) tokens.push({ kind: 'hidden', start: done, end: token.start });
    done = token.end;
    const last = tokens.at(-1);
    if (token.kind === 'text' && last?.kind === 'text') tokens[tokens.length - 1] = { ...last, end: token.end };
    else tokens.push(token);
  };
  const place = ({ location }: Token.Token): { start: number; end: number } => ({
    start: location?.startOffset ?? 0,
    end: location?.endOffset ?? 0,
  });
  const addText = (token: Token.CharacterToken): void => add({ kind: 'text', ...place(token) });
  const addHidden = (token: Token.Token): void => add({ kind: 'hidden', ...place(token) });
  const addTag = (token: Token.TagToken): void =>
    add({
      kind: token.type === Token.TokenType.START_TAG ? 'start' : 'end',
      name: token.tagName,
      attributes: attributesOf(token),
      isSelfClosing: token.selfClosing,
      ...place(token),
    });
  const handler: TokenHandler = {
    onCharacter: addText,
    onWhitespaceCharacter: addText,
    onNullCharacter: addHidden,
    onComment: addHidden,
    onDoctype: addHidden,
    onStartTag: (token) => {
      addTag(token);
      const mode = RAW_MODES.get(token.tagName);
      if (mode !== undefined && hasRawContent(token.tagName)) tokenizer.state = mode;
    },
    onEndTag: addTag,
    onEof: () => {
      if (done < html.length) tokens.push({ kind: 'hidden', start: done, end: html.length });
    },
  };
  const lastEnds = new Map<string, number>();
  const hasRawContent = (name: string): boolean => {
    if (runsToTheEnd(name)) return true;
    const last = lastEnds.get(name) ?? lastIndexOfEnd(html, name);
    lastEnds.set(name, last);
    return done <= last;
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(html, true);
  return tokens;
}

function lastIndexOfEnd(html: string, name: string): number {
  let last = -1;
  for (const found of html.matchAll(new RegExp(`</${name}(?=[\\s/>])`, 'gi'))) last = found.index;
  return last;
}

function attributesOf({ attrs, location }: Token.TagToken): HtmlAttribute[] {
  return attrs.flatMap(({ name, value }) => {
    const place = location?.attrs?.[name];
    return place ? [{ name, value, start: place.startOffset, end: place.endOffset }] : [];
  });
}
