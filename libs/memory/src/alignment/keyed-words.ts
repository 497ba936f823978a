import type { Locale } from '@triptych/domain';
import { WORD, isNumber, lowered } from '../fold.js';
import { unified } from '../unified.js';
import type { KnownPairs } from './aligned-text.js';
import { CONCEPTS } from './concepts.js';
import { skeletonOf, soundOf, withoutAccents } from './likeness.js';
import type { KeyedWord, WordKey } from './word-kind.js';

/** More distinct words than a sentence has; holds the time for texts that are none. */
const MOST_WORDS = 300;
/** Longer words are no words, and the keys of an endless one would be as long. */
const LONGEST_WORD = 60;

const MARKS = /[?!%:;()«»“”"]/g;
const QUOTATION = /[«»“”"]/;
const SIGN = /^[%‰\p{Sc}]/u;

/** The words of a segment that may be found again in a translation, each once, with what they are found by. */
export function keyedWords(text: string, locale: Locale, other: Locale, known: KnownPairs): KeyedWord[] {
  const words = new Map<string, KeyedWord>();
  const add = (keys: readonly WordKey[]): void => {
    const [first] = keys;
    if (first && words.size < MOST_WORDS && !words.has(first.kind + first.key)) words.set(first.kind + first.key, keys);
  };
  const prose = unified(text)
    .split(' ')
    .filter((piece) => !isAddress(piece, add))
    .join(' ');
  for (const mark of prose.match(MARKS) ?? []) add([{ kind: 'mark', key: QUOTATION.test(mark) ? '"' : mark }]);
  const lower = lowered(prose);
  let done = 0;
  for (const word of lower.match(WORD) ?? []) {
    const at = lower.indexOf(word, done);
    done = at + word.length;
    if (SIGN.test(word) || word.length > LONGEST_WORD) continue;
    const isName = at > 0 && prose.charAt(at) !== word.charAt(0);
    add(isNumber(word) ? keysOfNumber(word) : keysOfWord(word, isName, locale, other, known));
  }
  return [...words.values()];
}

function isAddress(piece: string, add: (keys: readonly WordKey[]) => void): boolean {
  if (!piece.includes('://') && !piece.includes('@') && !piece.startsWith('www.')) return false;
  add([{ kind: 'address', key: piece.toLowerCase().replace(/^[^a-z0-9]/, '') }]);
  return true;
}

/** The digits alone: 12 500, 12,500 and 12.500 are one number, and 3,8 is 3.8. */
function keysOfNumber(written: string): WordKey[] {
  const digits = written.replace(/\P{Nd}/gu, '');
  return [{ kind: 'number', key: digits }, ...(CONCEPTS.en.get(digits) ?? []).map(taught)];
}

function keysOfWord(word: string, isName: boolean, locale: Locale, other: Locale, known: KnownPairs): WordKey[] {
  const bare = withoutAccents(word);
  const keys: WordKey[] = [{ kind: isName ? 'name' : bare.length <= 3 ? 'short' : 'word', key: bare }];
  keys.push(...(CONCEPTS[locale].get(bare) ?? []).map(taught));
  if (known.words) keys.push(...[word, ...known.words(word, locale, other)].map((each) => taught(` ${each}`)));
  if (bare.length <= 3) return keys;
  const sound = soundOf(word, locale);
  const skeleton = skeletonOf(sound);
  if (sound.length >= 5) keys.push({ kind: 'stem', key: sound.slice(0, 5) });
  if (sound.length >= 4) keys.push({ kind: 'beginning', key: sound.slice(0, 4) });
  if (skeleton.length >= 3) keys.push({ kind: 'skeleton', key: skeleton.slice(0, 4) });
  return keys;
}

function taught(key: string): WordKey {
  return { kind: 'taught', key };
}
