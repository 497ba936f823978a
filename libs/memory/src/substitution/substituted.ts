import { withoutCodes, type CodedText, type LanguagePair } from '@triptych/domain';
import { matchForm } from '../match-form.js';
import { unified } from '../unified.js';
import { staysRight } from './agreement.js';
import { changesBetween, type Change } from './changes.js';
import { monthOf, writeMonth } from './months.js';
import { readNumber, writeNumber } from './number-form.js';
import { edited, type Edit, type Substitution } from './edited.js';
import { placesIn } from './places.js';
import { textParts } from './text-parts.js';

/** A source in the memory and its translation. */
export interface StoredPair {
  readonly source: CodedText;
  readonly target: CodedText;
}

/**
 * The stored target adapted to a new source that differs only in numbers, dates and names of persons, written as the
 * target's locale writes them. Never a guess: undefined when anything else differs, when the stored target does not say
 * each of them exactly as often as the stored source, when a number may be an ordinal, an identifier or of two readings,
 * and when a word around it might have to change (1 person, 2 people). Everything outside `replaced` is the stored target,
 * byte for byte. Takes time in proportion to the texts.
 */
export function substituted(segment: CodedText, stored: StoredPair, pair: LanguagePair): Substitution | undefined {
  if (!hasSameCodes(segment, stored.source)) return undefined;
  const plain = ({ text, codes }: CodedText): string => withoutCodes(text, codes);
  const changes = changesBetween(unified(plain(stored.source)), unified(plain(segment)), pair.source);
  if (!changes || changes.length === 0) return undefined;

  const target = plain(stored.target);
  const parts = textParts(target, pair.target);
  const placesOf = placesIn(target, parts, pair.target);
  const edits: Edit[] = [];
  for (const change of changes) {
    const places = placesOf(change);
    if (!places) return undefined;
    for (const { at, start, end } of places) {
      const old = target.slice(start, end);
      const text = written(change, old, pair);
      if (text === undefined || !staysRight({ at, kind: change.kind, old, fresh: text }, parts, pair.target))
        return undefined;
      edits.push({ start, end, text });
    }
  }
  return edited(stored.target, edits);
}

function hasSameCodes(a: CodedText, b: CodedText): boolean {
  const [left, right] = [matchForm(a), matchForm(b)];
  return left.codes === right.codes && left.codePlaces.join() === right.codePlaces.join();
}

/** A part of the new source as the target's locale writes it in the place of `there`. */
function written({ kind, old, fresh }: Change, there: string, { source, target }: LanguagePair): string | undefined {
  if (kind === 'name') return fresh;
  if (kind === 'month') return writeMonth(monthOf(fresh, source) ?? -1, there, target);
  const [now, was, form] = [readNumber(fresh, source), readNumber(old, source), readNumber(there, target)];
  return now && was && form && writeNumber(now, { source: was, target: form }, target);
}
