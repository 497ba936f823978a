import {
  AddAbbreviation,
  ChangeCut,
  ReleaseViews,
  ResegmentRelease,
  SaveTarget,
  UndoRecut,
  type PersonRecord,
  type SegmentView,
} from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import { openDesk, type OpenDesk } from './open-desk.js';

const PAGE =
  '<h1>Un titre</h1>\n<p>Le <b>premier mot. Le</b> deuxième&nbsp;mot. La fin.</p>\n<p>Un autre bloc. Encore un.</p>\n';

let office: OpenDesk;
let officer: PersonRecord;
let translator: PersonRecord;
let id: string;

beforeEach(async () => {
  office = await openDesk();
  officer = await office.person('olga', 'officer', 'manager');
  translator = await office.person('tina', 'translator');
  id = await office.submit(officer, '', { source: { format: 'html', content: PAGE } });
});
afterEach(() => office.close());

const texts = async () => (await office.segments(id)).map(({ text }) => text);
const target = ({ targets }: SegmentView) => targets.en!;
const content = async () => {
  const blocks = await office.desk.get(ReleaseViews).segments(id);
  return blocks
    .map(({ prefix, segments, separatorAfter }) => {
      const inside = segments.map(
        ({ text, markup, whitespaceAfter, spaceMarkup }) => (markup ?? text) + (spaceMarkup ?? whitespaceAfter),
      );
      return prefix + inside.join('') + separatorAfter;
    })
    .join('');
};
const at = async (position: number) => (await office.segments(id))[position]!;

async function write(segment: SegmentView, text: string, confirm = false): Promise<void> {
  await office.desk.get(SaveTarget).run(translator, segment.id, 'en', { text, confirm }, target(segment).revision);
}

test('a split keeps every byte of the source and divides the translation', async () => {
  await office.draftAll();
  await write(await at(3), 'The end. Really.');
  const [first, second] = await office.desk.get(ChangeCut).split(officer.id, (await at(3)).id, 3);
  expect(await texts()).toEqual([
    'Un titre',
    'Le <1>premier mot.',
    'Le</1> deuxième\u00A0mot.',
    'La',
    'fin.',
    'Un autre bloc.',
    'Encore un.',
  ]);
  expect(await content()).toBe(PAGE);
  const halves = await Promise.all([at(3), at(4)]);
  expect(halves.map((half) => half.id)).toEqual([first, second]);
  expect(halves.map((half) => target(half).text)).toEqual(['The end.', 'Really.']);
  expect(target(halves[0])).toMatchObject({ state: 'initial', origin: 'person', confirmedBy: null });
});

test('a join makes a pair whole and joins the translations', async () => {
  await office.draftAll();
  await write(await at(1), 'The <1>first word.', true);
  await write(await at(2), 'The</1> second word.', true);
  await office.desk.get(ChangeCut).merge(officer.id, (await at(1)).id);
  const joined = await at(1);
  expect(joined).toMatchObject({ text: 'Le <1>premier mot. Le</1> deuxième\u00A0mot.', codes: [{ kind: 'pc' }] });
  expect(target(joined).text).toBe('The <1>first word. The</1> second word.');
  expect(target(joined)).toMatchObject({ state: 'initial', confirmedBy: null });
  expect(await content()).toBe(PAGE);
});

test('taking a change back brings the translations back as they were', async () => {
  await office.draftAll();
  await write(await at(5), 'One more.', true);
  const before = await office.segments(id);
  await office.desk.get(ChangeCut).merge(officer.id, (await at(4)).id);
  await office.desk.get(UndoRecut).run(officer.id, id);
  expect(await office.segments(id)).toEqual(before);
  await expect(office.desk.get(UndoRecut).run(officer.id, id)).rejects.toEqual(new DomainError('nothing_to_undo'));
});

test('a change is not taken back over the work of a person', async () => {
  await office.draftAll();
  await office.desk.get(ChangeCut).merge(officer.id, (await at(4)).id);
  await write(await at(4), 'Another block, and one more.');
  await expect(office.desk.get(UndoRecut).run(officer.id, id)).rejects.toEqual(new DomainError('nothing_to_undo'));
  expect(target(await at(4)).text).toBe('Another block, and one more.');
});

test('new segments without a translation are drafted, also while drafts are on their way', async () => {
  const promised = await office.takeJobs();
  await office.desk.get(ChangeCut).split(officer.id, (await at(3)).id, 3);
  await office.draftAll();
  for (const chunkId of promised) await office.draftChunk(chunkId);
  expect((await office.segments(id)).map((segment) => target(segment).text !== null)).toEqual(Array(7).fill(true));
  await office.desk.get(UndoRecut).run(officer.id, id);
  await office.draftAll();
  expect((await office.segments(id)).map((segment) => target(segment).text !== null)).toEqual(Array(6).fill(true));
});

test.each([
  ['inside a tag', 1, 4],
  ['at the start', 3, 0],
  ['at the end', 3, 7],
])('a segment cannot be cut %s', async (_, position, place) => {
  const segment = await at(position);
  await expect(office.desk.get(ChangeCut).split(officer.id, segment.id, place)).rejects.toEqual(
    new DomainError('cut_impossible'),
  );
});

test('segments of two blocks cannot be joined', async () => {
  const segment = await at(3);
  await expect(office.desk.get(ChangeCut).merge(officer.id, segment.id)).rejects.toEqual(
    new DomainError('cut_impossible'),
  );
});

test('cutting anew by new rules keeps every translation whose text is unchanged', async () => {
  await office.draftAll();
  await write(await at(1), 'The <1>first word.', true);
  await write(await at(4), 'Another block.', true);
  const before = await office.segments(id);
  await office.desk.get(AddAbbreviation).run(officer.id, 'fr', 'bloc.', 'never');
  const result = await office.desk.get(ResegmentRelease).run(officer.id, id);
  expect(result).toMatchObject({ kept: 4, replaced: 1 });
  expect(result.segmentationVersion).toMatch(/^1\.1\.0\+[0-9a-f]{8}$/);
  const after = await office.segments(id);
  expect(after.map(({ text }) => text).slice(4)).toEqual(['Un autre bloc. Encore un.']);
  expect(after.slice(0, 4)).toEqual(before.slice(0, 4));
  expect((await office.desk.get(ReleaseViews).release(id))?.segmentationVersion).toBe(result.segmentationVersion);
  expect(await content()).toBe(PAGE);
  await office.desk.get(UndoRecut).run(officer.id, id);
  expect(await office.segments(id)).toEqual(before);
  expect((await office.desk.get(ReleaseViews).release(id))?.segmentationVersion).toBe('1.1.0');
});
