import { codedParts, type InlineCode } from '@triptych/domain';

/** A place where a sentence may be cut. */
export interface CutPlace {
  /** In UTF-16 units of the coded text. */
  readonly at: number;
  /** The words on both sides, as a reader sees them. */
  readonly before: string;
  readonly after: string;
}

/** One character that a reader sees, and where it stands in the coded text. */
interface Seen {
  readonly character: string;
  readonly at: number;
}

/** What a reader sees of a mark that stands alone: something, but no word. */
const OBJECT = '\uFFFC';
const SPACE = /\s/;
const NO_BREAK = /[\u00A0\u202F]/;
const WORD = /[\p{L}\p{N}]/u;
/** A sentence may end here. */
const END = /[.!?…][»”"’)\]]*$/;
/** So may a part of one that could stand alone. */
const PAUSE = /[.!?…;:—][»”"’)\]]*$/;
/** The next sentence stuck to the last one, as in `fin.Début`. */
const STUCK = /[\p{Ll}\p{N}»”)][.!?…]$/u;
const CAPITAL = /\p{Lu}/u;

/** The places between words of a coded text, in order; each has words on both sides. Linear in the length of the text. */
export function cutPlaces(text: string, codes: readonly InlineCode[]): CutPlace[] {
  const seen = seenCharacters(text, codes);
  const plain = seen.map(({ character }) => character).join('');
  const first = seen.findIndex(({ character }) => WORD.test(character));
  const last = seen.findLastIndex(({ character }) => WORD.test(character));
  const starts = seen.flatMap(({ at }, index) =>
    index > first && index <= last && isBorder(plain, index) ? [{ at, index }] : [],
  );
  return starts.map(({ at, index }, place) => ({
    at,
    before: plain.slice(starts[place - 1]?.index ?? 0, index).trim(),
    after: plain.slice(index, starts[place + 1]?.index ?? plain.length).trim(),
  }));
}

/** Where somebody most likely means to cut: after a pause, as near to the middle as can be. */
export function likelyPlace(places: readonly CutPlace[]): number {
  const middle = (places.length - 1) / 2;
  const pauses = places.flatMap(({ before }, index) => (PAUSE.test(before) ? [index] : []));
  const candidates = pauses.length > 0 ? pauses : [Math.floor(middle)];
  return candidates.reduce((best, index) => (Math.abs(index - middle) < Math.abs(best - middle) ? index : best));
}

/** True where a word begins after a space that may be broken, or a sentence after the end of another. */
function isBorder(plain: string, index: number): boolean {
  const character = plain.charAt(index);
  if (SPACE.test(character)) return false;
  const former = plain.slice(Math.max(0, index - 4), index);
  const space = former.slice(-1);
  if (!SPACE.test(space)) return STUCK.test(former) && CAPITAL.test(character);
  return !NO_BREAK.test(space) || END.test(former.trimEnd());
}

function seenCharacters(text: string, codes: readonly InlineCode[]): Seen[] {
  const seen: Seen[] = [];
  let at = 0;
  for (const part of codedParts(text, codes)) {
    const units = part.kind === 'text' ? part.text : part.end === 'single' ? OBJECT : '';
    for (let index = 0; index < units.length; index += 1) seen.push({ character: units.charAt(index), at: at + index });
    at += part.text.length;
  }
  return seen;
}
