import type { SourceNote } from '../api/releases.js';
import type { DeskSegment } from './desk-segment.js';
import { notedSegments } from './segment-notes.js';
import { codesOf } from './testing/codes.js';

const segment = (id: string, blockId: string, source: string): DeskSegment => ({
  id,
  blockId,
  number: 1,
  type: 'paragraph',
  prefix: '',
  source,
  codes: codesOf('pc'),
  startsBlock: true,
  nextInBlock: null,
});
const segments = [
  segment('a', '1', 'Le CIT invite.'),
  segment('b', '1', 'Le <1>CIF</1> aussi.'),
  segment('c', '2', 'Fin.'),
];
const note = (blockId: string, excerpt: string): SourceNote => ({
  id: blockId + excerpt,
  blockId,
  check: null,
  excerpt,
  text: 'Le Centre',
  at: '2026-01-01T00:00:00.000Z',
  by: { id: 'lea', name: 'Léa' },
});

describe('notedSegments', () => {
  it.each([
    ['the sentence that holds the words', note('1', 'CIF aussi'), ['b']],
    ['the first sentence when no words are named', note('1', ''), ['a']],
    ['the first sentence when a border runs through the words', note('1', 'invite. Le CIF'), ['a']],
    ['no sentence of a block that is left out', note('9', 'CIT'), []],
  ])('finds %s', (_, its, expected) => {
    expect([...notedSegments(segments, [its])]).toEqual(expected);
  });
});
