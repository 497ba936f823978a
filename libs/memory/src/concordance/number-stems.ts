import { plainLetters } from './letters.js';

/**
 * A number as the concordance index stores it, whichever of the three languages wrote it: groups of three digits are
 * joined, the decimal mark is `d` (`7,4` and `7.4` are `7d4`), and what is neither (`22.09.2025`) is several numbers.
 * `12,500` is read as twelve thousand five hundred everywhere: three decimals are rare, and a search may find too much
 * rather than too little.
 * @param written a number as `WORD` finds it: digits with spaces, points and commas between them
 */
export function numberStems(written: string): string[] {
  const pieces = written.split(/[ .,]/);
  const [first = '', ...rest] = pieces;
  const marks = written.match(/[ .,]/g) ?? [];
  const decimals = rest.at(-1) ?? '';
  const isOtherMark = !marks.slice(0, -1).includes(marks.at(-1) ?? '');
  if (rest.length === 0) return [plainLetters(first)];
  if (areGroups(first, rest) && (marks.length === 1 || !isOtherMark)) return [plainLetters(pieces.join(''))];
  if (isOtherMark && (rest.length === 1 || areGroups(first, rest.slice(0, -1)))) {
    return [plainLetters(`${pieces.slice(0, -1).join('')}d${decimals}`)];
  }
  return pieces.map(plainLetters);
}

function areGroups(first: string, rest: readonly string[]): boolean {
  return first.length <= 3 && !first.startsWith('0') && rest.every((piece) => piece.length === 3);
}
