import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';

/** One end of a piece of Markdown; places are in UTF-16 units of the source. */
export interface MarkdownEvent {
  readonly isStart: boolean;
  /** A token type of micromark or of its GFM extension. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The places of every mark and text of a source (CommonMark 0.31 with GFM), nested, in order. Nothing is rendered. */
export function markdownEvents(markdown: string): MarkdownEvent[] {
  const chunks = preprocess()(markdown, undefined, true);
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(chunks),
  );
  return events.map(([act, token]) => ({
    isStart: act === 'enter',
    type: token.type,
    start: token.start.offset,
    end: token.end.offset,
  }));
}

/** The index of the event that ends what the event at `index` starts. */
export function endOf(events: readonly MarkdownEvent[], index: number): number {
  const type = events[index]?.type;
  let depth = 0;
  for (let at = index; at < events.length; at += 1) {
    const event = events[at] as MarkdownEvent;
    if (event.type === type) depth += event.isStart ? 1 : -1;
    if (depth === 0) return at;
  }
  return events.length - 1;
}
