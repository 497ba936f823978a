import type { CodeType } from '@triptych/domain';

/*
 * What the desk knows about the elements of HTML (WHATWG HTML, sections 4 and 15). They are data: an element that is not
 * named here loses its tags and keeps its text.
 */

/** Elements that begin and end a paragraph of their own. */
const BLOCKS = names(
  'address article aside blockquote caption center col colgroup dd details dir div dl dt figcaption figure footer',
  'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Elements that stand in running text, with what they mean to a reader. */
const INLINE: ReadonlyMap<string, CodeType> = new Map([
  ...typed('bold', 'b strong'),
  ...typed('italic', 'em i'),
  ...typed('underlined', 'u'),
  ...typed('struck', 'del s strike'),
  ...typed('superscript', 'sup'),
  ...typed('subscript', 'sub'),
  ...typed('link', 'a'),
  ...typed('break', 'br'),
  ...typed('image', 'img'),
  ...typed('verbatim', 'code kbd samp tt'),
  ...typed('other', 'abbr bdi bdo big cite data dfn font ins mark q rb rp rt rtc ruby small span time var wbr'),
]);

const VOID = names('area base br col embed frame hr img input link meta param source track wbr');

/** Elements whose text is no text of the release, or that run, load or ask for something. They go with their content. */
const DROPPED = names(
  'applet audio button canvas datalist embed frame frameset iframe input math meter noembed noframes noscript object',
  'optgroup option output plaintext progress script select style svg template textarea title video xmp',
  'area base link meta param source track',
);

/** Those of them that can do harm, and about which the officer is told. */
const HARMFUL = names('applet base embed frame frameset iframe object script');

/** Without an end tag, all that follows is theirs: it is code, and no text of the release. */
const RUNS_TO_THE_END = names('script style');

/** Elements whose start tag closes an open paragraph (section 13.2.6.4.7, "in body"). */
const CLOSES_PARAGRAPH = names(
  'address article aside blockquote center details dir div dl dd dt figcaption figure footer h1 h2 h3 h4 h5 h6 header',
  'hgroup hr li main menu nav ol p pre section summary table ul',
);

/** Elements out of which no end tag of another element reaches (section 13.2.4.2). */
const SCOPES = names('caption table td th');

/** For a start tag: the open elements that it closes, and the elements at which it stops to look for them. */
const CLOSED_BY: ReadonlyMap<string, { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }> =
  new Map([
    ...closing('li', 'li', 'ol ul menu dir table td th caption'),
    ...closing('dt dd', 'dt dd', 'dl table td th caption'),
    ...closing('td th', 'td th', 'tr table'),
    ...closing('tr', 'tr', 'table'),
    ...closing('tbody thead tfoot', 'tbody thead tfoot', 'table'),
    ...closing('h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6', 'div section article td th li table'),
  ]);

export function isBlockElement(name: string): boolean {
  return BLOCKS.has(name);
}

/** True when the tags of an element may be kept. */
export function isAllowedElement(name: string): boolean {
  return BLOCKS.has(name) || INLINE.has(name);
}

export function isDroppedElement(name: string): boolean {
  return DROPPED.has(name);
}

export function isHarmfulElement(name: string): boolean {
  return HARMFUL.has(name);
}

/** True for an element that has all the rest of a text when it never ends. */
export function runsToTheEnd(name: string): boolean {
  return RUNS_TO_THE_END.has(name);
}

/** True for an element that has no content and no end tag. */
export function isVoidElement(name: string): boolean {
  return VOID.has(name);
}

export function closesParagraph(name: string): boolean {
  return CLOSES_PARAGRAPH.has(name);
}

export function isScope(name: string): boolean {
  return SCOPES.has(name);
}

export function closedBy(name: string): ReturnType<(typeof CLOSED_BY)['get']> {
  return CLOSED_BY.get(name);
}

export function codeTypeOf(name: string): CodeType {
  return INLINE.get(name) ?? 'other';
}

function names(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

function typed(type: CodeType, elements: string): [string, CodeType][] {
  return elements.split(' ').map((name) => [name, type]);
}

function closing(
  elements: string,
  closes: string,
  within: string,
): [string, { closes: ReadonlySet<string>; within: ReadonlySet<string> }][] {
  return elements.split(' ').map((name) => [name, { closes: names(closes), within: names(within) }]);
}
