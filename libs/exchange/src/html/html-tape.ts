import { htmlTokens, type HtmlToken } from './html-tokens.js';
import { OpenElements, type OpenElement } from './open-elements.js';

/**
 * A token of a source with its element: the one that a start tag begins or an end tag ends (undefined when it ends none),
 * or in which a text stands (undefined outside of all elements).
 */
export interface PlacedToken {
  readonly token: HtmlToken;
  readonly element: OpenElement | undefined;
  /** The innermost element that is open behind the token. */
  readonly behind: OpenElement | undefined;
}

/** The tokens of a source in their order, which is the order of its text whatever its nesting, each with its element. */
export function htmlTape(content: string): PlacedToken[] {
  const open = new OpenElements();
  return htmlTokens(content).map((token) => {
    let element = open.current;
    if (token.kind === 'start') element = open.open(token);
    if (token.kind === 'end') element = open.close(token.name);
    return { token, element, behind: open.current };
  });
}
