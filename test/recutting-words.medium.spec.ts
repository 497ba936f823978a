import {
  AddAbbreviation,
  ChangeCut,
  ReleaseViews,
  ResegmentRelease,
  ReviewTarget,
  SaveTarget,
  UndoRecut,
  type PersonRecord,
  type SegmentView,
} from '@triptych/desk';
import { openDesk, type OpenDesk } from './open-desk.js';

const PAGE =
  '<p><b>Contact</b> presse<br>\n<a href="/a">Site A</a> ici</p>\n' +
  '<p>Une phrase ici. Une autre là.</p>\n<p>Un autre bloc. Encore un.</p>\n';

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

const at = async (position: number) => (await office.segments(id))[position]!;
const target = ({ targets }: SegmentView) => targets.en!;
const texts = async () => (await office.segments(id)).map(({ text }) => text);
const version = async () => (await office.desk.get(ReleaseViews).release(id))?.segmentationVersion;

async function write(position: number, text: string, confirm = false): Promise<void> {
  const segment = await at(position);
  await office.desk.get(SaveTarget).run(translator, segment.id, 'en', { text, confirm }, target(segment).revision);
}
const merge = async (position: number) => office.desk.get(ChangeCut).merge(officer.id, (await at(position)).id);
const split = async (position: number, place: number) =>
  office.desk.get(ChangeCut).split(officer.id, (await at(position)).id, place);
const resegment = () => office.desk.get(ResegmentRelease).run(officer.id, id);

test('a break between two sentences stays between their translations when they are joined', async () => {
  await office.draftAll();
  await write(0, 'Press <1>contact</1>', true);
  await write(1, '<1>Site A</1> here', true);
  await merge(0);
  expect(await at(0)).toMatchObject({ text: '<1>Contact</1> presse<2/> <3>Site A</3> ici' });
  expect(target(await at(0)).text).toBe('Press <1>contact</1><2/> <3>Site A</3> here');
  expect(target(await at(0)).findings).toEqual([]);
});

test('tags keep their codes when the sentence in front has no translation yet', async () => {
  await write(1, '<1>Site A</1> here');
  await merge(0);
  expect(target(await at(0))).toMatchObject({ text: '<3>Site A</3> here', state: 'initial', origin: 'person' });
});

test('what a reviewer sent back stays sent back', async () => {
  const reviewer = await office.person('rita', 'reviewer');
  await office.draftAll();
  await write(2, 'A sentence. Here.', true);
  const segment = await at(2);
  const verdict = { verdict: 'return', reason: 'too literal' } as const;
  await office.desk.get(ReviewTarget).run(reviewer, segment.id, 'en', verdict, target(segment).revision);
  const returned = { reason: 'too literal', by: { name: 'rita' } };
  await split(2, 'Une phrase '.length);
  expect(target(await at(2))).toMatchObject({ text: 'A sentence.', returned });
  expect(target(await at(3))).toMatchObject({ text: 'Here.', returned });
  await merge(2);
  expect(target(await at(2))).toMatchObject({ text: 'A sentence. Here.', returned });
});

test('a draft that goes over whole says where it is from; one put together says what all its parts are', async () => {
  await office.draftAll();
  await split(2, 'Une '.length);
  expect(target(await at(2))).toMatchObject({ origin: 'mt', engine: 'deepl', state: 'initial' });
  await office.draftAll();
  await merge(2);
  expect(target(await at(2))).toMatchObject({ origin: 'mt', engine: 'deepl' });
  await write(3, 'Another there.');
  await merge(2);
  expect(target(await at(2))).toMatchObject({ origin: 'person', engine: null, matchRate: null, matchType: null });
});

test('a draft that somebody confirmed is kept when the sentence behind it has none yet', async () => {
  await office.draftAll();
  await split(2, 'Une '.length);
  const text = target(await at(2)).text!;
  await write(2, text, true);
  await merge(2);
  expect(target(await at(2))).toMatchObject({ text, state: 'initial', origin: 'mt', awaitsDraft: false });
});

test('translations are divided by the rules of the desk', async () => {
  await office.desk.get(AddAbbreviation).run(officer.id, 'en', 'zzz.', 'never');
  await office.draftAll();
  await write(2, 'It is zzz. Ten. Here.');
  await split(2, 'Une phrase '.length);
  expect(target(await at(2)).text).toBe('It is zzz. Ten.');
  expect(target(await at(3)).text).toBe('Here.');
});

test('cutting anew leaves what people cut and joined as it is, until they take it back', async () => {
  await split(2, 'Une '.length);
  await merge(5);
  await office.desk.get(AddAbbreviation).run(officer.id, 'fr', 'ici.', 'never');
  const before = await texts();
  expect(await resegment()).toMatchObject({ kept: before.length, replaced: 0 });
  expect(await texts()).toEqual(before);
  await office.desk.get(UndoRecut).run(officer.id, id);
  await office.desk.get(UndoRecut).run(officer.id, id);
  expect(await resegment()).toMatchObject({ replaced: 1 });
  expect((await texts()).slice(2)).toEqual(['Une phrase ici. Une autre là.', 'Un autre bloc.', 'Encore un.']);
});

test('taking a split back says nothing about the rules that the release was cut with', async () => {
  await split(2, 'Une '.length);
  await office.desk.get(AddAbbreviation).run(officer.id, 'fr', 'xyz.', 'never');
  const { segmentationVersion } = await resegment();
  await office.desk.get(UndoRecut).run(officer.id, id);
  expect(await version()).toBe(segmentationVersion);
});
