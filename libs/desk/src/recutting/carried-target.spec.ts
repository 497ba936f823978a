import { emptyTarget } from '../drafting/empty-target.js';
import type { SegmentRecord } from '../records/release.js';
import type { TargetRecord } from '../records/target.js';
import { carriedTarget, isOfPerson } from './carried-target.js';

const place = { releaseId: 'r', blockId: 'b', position: 0 };
const slice = { codes: [], markup: null, whitespaceAfter: '', spaceMarkup: null };
const segment: SegmentRecord = { id: 's', ...place, ...slice, text: 'Un. Deux.' };
const target = (text: string, change: Partial<TargetRecord>): TargetRecord => ({
  ...emptyTarget(segment, 'en', 'c'),
  text,
  awaitsDraft: false,
  revision: 2,
  ...change,
});
const memory = { origin: 'tm', matchRate: 101, matchType: 'icm' } as const;
const deepl = { origin: 'mt', engine: 'deepl' } as const;
const apertium = { origin: 'mt', engine: 'apertium' } as const;
const person = { origin: 'person' } as const;
const nothing = { engine: null, matchRate: null, matchType: null };

describe('carriedTarget', () => {
  it.each<[string, string, Partial<TargetRecord>[], Partial<TargetRecord>]>([
    ['a draft that stays whole', 'One.', [memory], memory],
    ['a part of a match, which is none', 'One', [memory], { ...nothing, origin: 'tm' }],
    ['drafts of one engine', 'One. One.', [deepl, deepl], { ...nothing, ...deepl }],
    ['drafts of two engines', 'One. One.', [deepl, apertium], { ...nothing, origin: 'mt' }],
    ['a match and a draft', 'One. One.', [memory, deepl], { ...nothing, ...deepl }],
    ['words of a person and a draft', 'One. One.', [deepl, person], { ...nothing, ...person }],
  ])('says where %s is from', (_, text, known, expected) => {
    const from = known.map((change) => target('One.', change));
    expect(carriedTarget(segment, text, from, 'fr')).toMatchObject(expected);
  });

  it('keeps why the first was sent back, and nobody vouches for it any more', () => {
    const returned = { returnReason: 'no', returnedBy: 'rita' };
    const from = [target('One.', { state: 'translated', confirmedBy: 'tina' }), target('Two.', returned)];
    expect(carriedTarget(segment, 'One. Two.', from, 'fr')).toMatchObject({
      ...returned,
      state: 'initial',
      confirmedBy: null,
      acceptedBy: null,
      revision: 2,
    });
  });
});

test.each<[boolean, Partial<TargetRecord>]>([
  [false, deepl],
  [true, person],
  [true, { ...deepl, state: 'translated' }],
  [true, { ...deepl, returnReason: 'no' }],
])('that somebody had a hand in it is %s of %j', (expected, change) => {
  expect(isOfPerson(target('One.', change))).toBe(expected);
});
