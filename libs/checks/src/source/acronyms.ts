import type { Span } from '@triptych/domain';
import { contentWords, expansionBefore, nearExpansionBefore } from './acronym-fit.js';
import { acronymTokens, type AcronymToken } from './acronym-tokens.js';
import { findDateline } from './dateline.js';
import type { CheckedRelease, ReleaseBlock } from './source-check.js';

/**
 * How an acronym comes in: with a name that it fits, with one that it nearly fits, or with a long name that it does not fit
 * at all, as foreign acronyms do ("Matrice de suivi des déplacements (DTM)").
 */
export interface Introduction {
  readonly fit: 'whole' | 'near' | 'none';
  /** Where the name stands in the block. */
  readonly name: Span;
  readonly initials: string;
}

/** An acronym in an included block. */
export interface AcronymUse extends AcronymToken {
  readonly block: number;
  readonly introduction?: Introduction;
}

/** Two hundred characters hold the longest names of bodies. */
const LONGEST_NAME = 200;
const FEWEST_WORDS_OF_A_NAME = 3;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

const CLAUSE_MARKS = '.;:!?«»“”"()\n';

const OPENING = /(?<gap>[ \u00A0]?\(["“«‘]?[ \u00A0]?)$/u;
const CLOSING = /^s?[ \u00A0]?["”»’]?(?:\)|[,;] |[ \u00A0](?:en|par|por|in)[ \u00A0])/u;
/** "Organisation internationale pour les migrations – OIM", "…, ou OIM". */
const APPOSED = /(?<gap>[ \u00A0][–—-][ \u00A0]|,?[ \u00A0](?:ou|or|o)[ \u00A0])$/u;
const NAME_IN_BRACKETS = /^(?<gap>s?[ \u00A0]?\([ \u00A0]?)(?<name>[^()]{4,200})\)/u;
const NAME_AFTER_COMMA =
  /^(?<gap>s?,[ \u00A0](?:(?:the|la|le|el|los|les)[ \u00A0]|l[’']))(?<name>\p{Lu}[^,.;:()]{4,120}),/u;
const NAME_AFTER_DASH = /^(?<gap>s?[ \u00A0]?(?::|[–—-])[ \u00A0])(?<name>[^,.;:()]{4,200})/u;

/** Every acronym of the included blocks, in order, with the name it comes in with. A place in a dateline is none. */
export function acronymsOf(release: CheckedRelease): AcronymUse[] {
  const dateline = findDateline(release);
  return release.blocks
    .flatMap((block, position) => (block.included ? acronymsOfBlock(block, position) : []))
    .filter(({ block, span }) => block !== dateline?.block || span.start >= dateline.text.length);
}

function acronymsOfBlock({ text }: ReleaseBlock, block: number): AcronymUse[] {
  return acronymTokens(text).map((token) => {
    const introduction = introducedBefore(token, text) ?? introducedAfter(token, text);
    return { ...token, block, ...(introduction ? { introduction } : {}) };
  });
}

/** "Organisation internationale pour les migrations (OIM)". */
function introducedBefore({ text: acronym, span }: AcronymToken, text: string): Introduction | undefined {
  const before = text.slice(Math.max(0, span.start - LONGEST_NAME), span.start);
  const after = text.slice(span.end, span.end + 12);
  const isInBrackets = OPENING.test(before) && CLOSING.test(after);
  const gap = (isInBrackets ? OPENING : APPOSED).exec(before)?.groups?.['gap'];
  if (gap === undefined) return undefined;
  const end = span.start - gap.length;
  const clause = lastClause(before.slice(0, before.length - gap.length));
  const words = [...clause.matchAll(WORD)].slice(-18);
  const texts = words.map(([word]) => word);
  const nameFrom = (first: number): Span => ({ start: end - clause.length + (words[first]?.index ?? 0), end });
  const whole = expansionBefore(acronym, texts);
  if (whole) return { fit: 'whole', name: nameFrom(whole.first), initials: whole.initials };
  if (!isInBrackets) return undefined;
  const near = nearExpansionBefore(acronym, texts);
  if (near) return { fit: 'near', name: nameFrom(near.first), initials: near.initials };
  const sinceComma = texts.slice(words.findIndex(({ index }) => index > clause.lastIndexOf(',')));
  const first = sinceComma.findIndex((word) => /^\p{Lu}/u.test(word));
  if (first < 0 || contentWords(sinceComma.slice(first)) < FEWEST_WORDS_OF_A_NAME) return undefined;
  return { fit: 'none', name: nameFrom(texts.length - sinceComma.length + first), initials: '' };
}

/** "OIM (Organisation internationale pour les migrations)", "UNHCR, the UN Refugee Agency,". */
function introducedAfter({ text: acronym, span }: AcronymToken, text: string): Introduction | undefined {
  const after = text.slice(span.end, span.end + LONGEST_NAME + 20);
  const match = NAME_IN_BRACKETS.exec(after) ?? NAME_AFTER_COMMA.exec(after) ?? NAME_AFTER_DASH.exec(after);
  const { gap = '', name: written = '' } = match?.groups ?? {};
  const isLoose = NAME_AFTER_DASH.test(after);
  const start = span.end + gap.length;
  const words = [...written.matchAll(WORD)].slice(0, 18).map(([word]) => word);
  const name = { start, end: start + written.length };
  const whole = expansionBefore(acronym, words);
  if (whole && (whole.first === 0 || contentWords(words.slice(0, whole.first)) === 0))
    return { fit: 'whole', name, initials: whole.initials };
  const isName = !isLoose && /^(?:[Tt]he |[Ll]e |[Ll]a |[Ll][’']|[Ee]l )?\p{Lu}/u.test(written);
  return isName && contentWords(words) >= FEWEST_WORDS_OF_A_NAME ? { fit: 'none', name, initials: '' } : undefined;
}

/** What stands after the last mark that no name runs across. */
function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !CLAUSE_MARKS.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}
