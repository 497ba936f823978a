import {
  CorrectBlock,
  FillRepetitions,
  ListRepetitions,
  ReleaseViews,
  ReviewTarget,
  SaveTarget,
  WithdrawRelease,
  type PersonRecord,
  type SegmentView,
} from '@triptych/desk';
import { openDesk, type OpenDesk } from './open-desk.js';

const SAID = 'L’OIM reste sur place.';
/** The sentence stands here at 1, 2, 4 and 5: with another apostrophe at 2, at 3 in other case. */
const TEXT = ['Un titre court', SAID, "L'OIM reste sur place.", 'L’OIM RESTE SUR PLACE.', SAID, SAID].join('\n\n');

let office: OpenDesk;
let officer: PersonRecord;
let translator: PersonRecord;
let reviewer: PersonRecord;

beforeEach(async () => {
  office = await openDesk();
  officer = await office.person('olga', 'officer');
  translator = await office.person('tina', 'translator');
  reviewer = await office.person('rita', 'reviewer');
});
afterEach(() => office.close());

const target = (segment: SegmentView | undefined) => segment!.targets.en!;
const save = (segment: SegmentView | undefined, text: string, confirm = true) =>
  office.desk.get(SaveTarget).run(translator, segment!.id, 'en', { text, confirm }, target(segment).revision);
const accept = async (releaseId: string, place: number) => {
  const segment = (await office.segments(releaseId))[place];
  const { revision } = target(segment);
  await office.desk.get(ReviewTarget).run(reviewer, segment!.id, 'en', { verdict: 'accept' }, revision);
};
const list = (segment: SegmentView | undefined) => office.desk.get(ListRepetitions).run(segment!.id, 'en');
const fill = (segment: SegmentView | undefined, person = translator) =>
  office.desk.get(FillRepetitions).run(person, segment!.id, 'en');
const texts = async (id: string) => (await office.segments(id)).map((segment) => target(segment).text);

test('a confirmed sentence drafts its repetitions, and only what no person has touched', async () => {
  const id = await office.submit(officer, TEXT);
  await office.draftAll();
  const before = await office.segments(id);
  await save(before[4], 'Typed by a person', false);
  await save(before[5], 'Confirmed otherwise');
  await accept(id, 5);
  expect((await list(before[1])).map(({ isOpen }) => isOpen)).toEqual([false, false, false]);
  await save(before[1], 'IOM stays.');

  expect(await list(before[1])).toEqual([
    { segmentId: before[2]!.id, position: 2, state: 'initial', isOpen: true },
    { segmentId: before[4]!.id, position: 4, state: 'initial', isOpen: false },
    { segmentId: before[5]!.id, position: 5, state: 'reviewed', isOpen: false },
  ]);
  expect(await fill(before[1])).toBe(1);

  const after = await office.segments(id);
  expect(target(after[2])).toMatchObject({
    ...{ text: 'IOM stays.', state: 'initial', origin: 'tm', engine: null, matchRate: 100, matchType: 'tm' },
    ...{ revision: target(before[2]).revision + 1, confirmedBy: null, awaitsDraft: false },
  });
  expect(after.map((segment) => target(segment).text)).toEqual([
    target(before[0]).text,
    'IOM stays.',
    'IOM stays.',
    target(before[3]).text,
    'Typed by a person',
    'Confirmed otherwise',
  ]);
  expect(target(after[5])).toMatchObject({ state: 'reviewed' });
  const history = await office.desk.get(ReleaseViews).history(before[2]!.id, 'en');
  expect(history?.at(-1)).toMatchObject({ act: 'repeat', origin: 'tm', by: { name: 'tina' }, text: 'IOM stays.' });
  expect((await list(before[1])).some(({ isOpen }) => isOpen)).toBe(false);
});

test('the checks run on what was filled in', async () => {
  const id = await office.submit(officer, 'Appelez le 12.\n\nAppelez le 12.');
  await office.draftAll();
  const [first, second] = await office.segments(id);
  expect(target(second).findings).toEqual([]);
  await save(first, 'Call 13.');
  await fill(first);
  const [, filled] = await office.segments(id);
  expect(target(filled).findings.map(({ check }) => check)).toEqual(['numbers']);
});

test('tags of codes go along, and a sentence with other codes is no repetition', async () => {
  const content = '# Titre\n\nVoir **ici** même.\n\nVoir **ici** même.\n\nVoir ici même.\n';
  const id = await office.submit(officer, '', { source: { format: 'markdown', content } });
  await office.draftAll();
  const [, first, , plain] = await office.segments(id);
  await save(first, 'See <1>right</1> here.');
  expect(await fill(first)).toBe(1);
  const [, , second] = await office.segments(id);
  expect(target(second)).toMatchObject({ text: 'See <1>right</1> here.', findings: [] });
  expect(await list(plain)).toEqual([]);
});

test('a line that was left out is not counted', async () => {
  const id = await office.submit(officer, TEXT);
  await office.draftAll();
  const blocks = await office.desk.get(ReleaseViews).segments(id, 'en');
  await office.desk.get(CorrectBlock).run(officer.id, id, blocks[2]!.id, { included: false });
  const [, first] = await office.segments(id);
  await save(first, 'IOM stays.');
  expect((await list(first)).map(({ position }) => position)).toEqual([4, 5]);
  expect(await fill(first)).toBe(2);
});

test('a draft that arrives later leaves what was filled in', async () => {
  const id = await office.submit(officer, TEXT);
  const [chunkId] = await office.takeJobs();
  office.deepl.failNext('hang');
  const drafting = office.draftChunk(chunkId!);
  await office.deepl.received(1);
  const [, first] = await office.segments(id);
  await save(first, 'IOM stays.');
  expect(await fill(first)).toBe(3);
  office.deepl.release();
  await drafting;
  expect((await texts(id)).filter((text) => text === 'IOM stays.')).toHaveLength(4);
});

test('whoever is later finds nothing left to fill', async () => {
  const id = await office.submit(officer, TEXT);
  await office.draftAll();
  const [, first] = await office.segments(id);
  await save(first, 'IOM stays.');
  const filled = await Promise.all([fill(first), fill(first, reviewer)]);
  expect(filled.sort()).toEqual([0, 3]);
});

describe('nothing is filled', () => {
  const refused = async (code: string, act: () => Promise<unknown>, id: string) => {
    const before = await office.segments(id);
    await expect(act()).rejects.toMatchObject({ code });
    expect(await office.segments(id)).toEqual(before);
  };

  test('while nobody vouches for the sentence', async () => {
    const id = await office.submit(officer, TEXT);
    await office.draftAll();
    const [, first] = await office.segments(id);
    await refused('illegal_move', () => fill(first), id);
    await save(first, 'IOM stays.', false);
    const [, typed] = await office.segments(id);
    await refused('illegal_move', () => fill(typed), id);
  });

  test('by who does not write in these languages, in a withdrawn release, or for what is not there', async () => {
    const id = await office.submit(officer, TEXT);
    await office.draftAll();
    const [, first] = await office.segments(id);
    await save(first, 'IOM stays.');
    await refused('forbidden', () => fill(first, officer), id);
    await refused('forbidden', () => fill(first, { ...translator, pairs: [{ source: 'fr', target: 'es' }] }), id);
    await refused('not_found', () => office.desk.get(FillRepetitions).run(translator, first!.id, 'es'), id);
    await refused('not_found', () => office.desk.get(FillRepetitions).run(translator, 'none', 'en'), id);
    await expect(office.desk.get(ListRepetitions).run(first!.id, 'es')).rejects.toMatchObject({ code: 'not_found' });
    await expect(office.desk.get(ListRepetitions).run('none', 'en')).rejects.toMatchObject({ code: 'not_found' });
    await office.desk.get(WithdrawRelease).run(officer.id, id);
    await refused('release_withdrawn', () => fill(first), id);
  });
});
