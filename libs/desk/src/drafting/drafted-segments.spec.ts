import type { InlineCode } from '@triptych/domain';
import type { BlockRecord, SegmentRecord } from '../records/release.js';
import { draftedSegments } from './drafted-segments.js';

const block = (id: string, type: BlockRecord['type'], included = true): BlockRecord => {
  const place = { id, releaseId: 'r', position: 0 };
  return { ...place, type, included, reason: null, prefix: '', marker: '', separatorAfter: '\n' };
};
const segment = (blockId: string, text: string): SegmentRecord => {
  const place = { id: text, releaseId: 'r', blockId, position: 0 };
  return { ...place, text, codes: [], markup: null, whitespaceAfter: '', spaceMarkup: null };
};

const blocks = [block('menu', 'chrome', false), block('h', 'headline'), block('p', 'lead'), block('q', 'quotation')];
const segments = [
  segment('menu', 'Menu'),
  segment('h', 'Title'),
  segment('p', 'One.'),
  segment('p', 'Two.'),
  segment('q', 'Three.'),
];

test('neighbours are those of the release, past blocks and without what was left out', () => {
  expect(draftedSegments(blocks, segments).map(({ previous, text, next }) => [previous, text, next])).toEqual([
    [null, 'Title', 'One.'],
    ['Title', 'One.', 'Two.'],
    ['One.', 'Two.', 'Three.'],
    ['Two.', 'Three.', null],
  ]);
});

test('the context is the headline, the block before and the own block, each once', () => {
  expect(draftedSegments(blocks, segments).map(({ context }) => context)).toEqual([
    'Title',
    'Title\nOne. Two.',
    'Title\nOne. Two.',
    'Title\nOne. Two.\nThree.',
  ]);
});

test('neighbours and context are what a reader sees; the segment keeps its tags', () => {
  const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
  const coded = [segment('h', 'Title'), { ...segment('p', '<1>One</1> <2>.'), codes: [bold] }, segment('p', 'Two.')];
  const [title, one, two] = draftedSegments(blocks, coded);
  expect([title?.next, two?.previous]).toEqual(['One <2>.', 'One <2>.']);
  expect(one).toMatchObject({ text: '<1>One</1> <2>.', codes: [bold], context: 'Title\nOne <2>. Two.' });
});
