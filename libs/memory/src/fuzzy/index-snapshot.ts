import { Delta } from './delta.js';
import { Entries } from './entries.js';
import { Groups } from './groups.js';
import type { IndexParts } from './index-parts.js';
import { readSections, writeSections } from './sections.js';
import { StringTable, type StringTableArrays } from './string-table.js';

/** To be raised whenever anything that is written, or its meaning, changes. */
const VERSION = 1;

export interface LabelledParts {
  readonly parts: IndexParts;
  readonly label: string;
}

export function writeParts(parts: IndexParts, label: string): Uint8Array {
  const { vocabulary, ranked, entries, builtEntries, groups, lengthStarts, postings, delta } = parts;
  const [words, ids, lists] = [vocabulary.arrays(), entries.ids.arrays(), entries.arrays()];
  const [built, later, links] = [groups.arrays(), delta.groups.arrays(), delta.arrays()];
  const numbers = [ranked, words.size, words.seed, ids.size, ids.seed, entries.deadCount, builtEntries];
  const units = Uint16Array.from({ length: label.length }, (_, at) => label.charCodeAt(at));
  return writeSections(VERSION, [
    Uint32Array.from(numbers),
    units,
    ...[words.units, words.ends, words.slots],
    ...[ids.units, ids.ends, ids.slots, lists.next, lists.dead],
    ...[built.tokens, built.starts, built.signatures, built.first, lengthStarts],
    ...[postings.offsets, postings.groups],
    ...[later.tokens, later.starts, later.signatures, later.first],
    ...[links.heads, links.postingGroups, links.postingNext],
  ]);
}

/** What `writeParts` wrote, in the bytes themselves; undefined if it did not write exactly these. */
export function readParts(bytes: ArrayBuffer | Uint8Array): LabelledParts | undefined {
  const sections = readSections(VERSION, bytes);
  if (sections === undefined) return undefined;
  const next = () => sections.words();
  const [ranked, wordCount, wordSeed, idCount, idSeed, deadCount, builtEntries] = next() as unknown as NumbersOfParts;
  const label = Array.from(sections.halves(), (unit) => String.fromCharCode(unit)).join('');
  const table = (size: number, seed: number): StringTableArrays => {
    return { units: sections.halves(), ends: next(), slots: next(), size, seed };
  };
  const vocabulary = new StringTable(table(wordCount, wordSeed));
  const entries = new Entries(new StringTable(table(idCount, idSeed)), next(), sections.bytes(), deadCount);
  const groups = groupsFrom(next(), next(), next(), next());
  const lengthStarts = next();
  const postings = { offsets: next(), groups: next() };
  const later = groupsFrom(next(), next(), next(), next());
  const delta = new Delta(later, { heads: next(), postingGroups: next(), postingNext: next() });
  return { parts: { vocabulary, ranked, entries, builtEntries, groups, lengthStarts, postings, delta }, label };
}

type NumbersOfParts = readonly [number, number, number, number, number, number, number];

function groupsFrom(tokens: Uint32Array, starts: Uint32Array, signatures: Uint32Array, first: Uint32Array): Groups {
  return new Groups(first.length, tokens, starts, signatures, first);
}
