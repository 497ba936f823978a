import {
  ApproveVersion,
  Chunks,
  DraftChunk,
  People,
  PublishRelease,
  PublishedViews,
  ReleaseViews,
  ReviewTarget,
  SaveTarget,
  SetUpDesk,
  Sweep,
  UnitOfWork,
  WithdrawRelease,
  type PersonRecord,
} from '@triptych/desk';
import { openDesk, type OpenDesk } from './open-desk.js';

const TEXT = 'Un titre court\n\nGenève – Une première phrase. Une deuxième phrase.\n';

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

const view = async (id: string) => (await office.desk.get(ReleaseViews).release(id))!;
const texts = async (id: string) => (await office.segments(id)).map(({ targets }) => targets.en?.text);

test('a draft that arrives after a person wrote does not touch her text', async () => {
  const id = await office.submit(officer, TEXT);
  const [chunkId] = await office.takeJobs();
  office.deepl.failNext('hang');
  const drafting = office.desk.get(DraftChunk).run({ chunkId: chunkId! });
  await office.deepl.received(1);
  const [headline] = await office.segments(id);
  await office.desk.get(SaveTarget).run(translator, headline!.id, 'en', { text: 'By hand', confirm: false }, 1);
  office.deepl.release();
  await drafting;
  const [first, ...others] = await office.segments(id);
  expect(first!.targets.en).toMatchObject({ text: 'By hand', origin: 'person', state: 'initial' });
  expect(others.every(({ targets }) => targets.en?.origin === 'mt')).toBe(true);
});

test('two workers that are handed one chunk draft it once', async () => {
  const id = await office.submit(officer, TEXT);
  const [chunkId] = await office.takeJobs();
  const run = () => office.desk.get(DraftChunk).run({ chunkId: chunkId! });
  await Promise.all([run(), run()]);
  await run();
  expect(office.deepl.paidTwice).toEqual([]);
  expect((await office.segments(id)).map(({ targets }) => targets.en?.revision)).toEqual([2, 2, 2]);
});

test('the same sentence in another release is not paid for again', async () => {
  await office.submit(officer, TEXT);
  await office.draftAll();
  const billed = office.deepl.billedCharacters;
  const again = await office.submit(officer, TEXT);
  await office.draftAll();
  expect(await texts(again)).not.toContain(null);
  expect(office.deepl.billedCharacters).toBe(billed);
});

test('an engine that is away is tried again; what the desk had from it stays', async () => {
  const id = await office.submit(officer, TEXT);
  office.deepl.failOn(2, { status: 503 });
  await office.draftAll();
  expect(await texts(id)).toEqual([expect.any(String), null, null]);
  expect((await view(id)).translations[0]).toMatchObject({ state: 'drafting', trouble: 'engine-unavailable' });
  // Not due yet: the sweep leaves it alone, however impatient.
  await office.desk.get(Sweep).run(0);
  expect(await office.takeJobs()).toEqual([]);
});

test('an engine that wants a person stops drafting, and people go on by hand', async () => {
  const id = await office.submit(officer, TEXT);
  office.deepl.failAlways({ status: 456 });
  await office.draftAll();
  expect((await view(id)).translations[0]).toMatchObject({ state: 'translation', trouble: 'engine-refused' });
  const [headline] = await office.segments(id);
  const { revision } = headline!.targets.en!;
  await office.desk.get(SaveTarget).run(translator, headline!.id, 'en', { text: 'A title', confirm: true }, revision);
  expect((await texts(id))[0]).toBe('A title');
});

test('an answer that cannot be trusted is never stored', async () => {
  const id = await office.submit(officer, TEXT);
  office.deepl.failAlways('empty'); // the first text of every request, so also when it is asked again alone
  await office.draftAll();
  expect(await texts(id)).toEqual([null, null, expect.stringContaining('deuxième')]);
  expect((await view(id)).state).toBe('translation');
});

test('no engine sees a release for which machine translation is not allowed', async () => {
  const id = await office.submit(officer, TEXT, { machineTranslation: false });
  await office.draftAll();
  expect(office.deepl.requests).toEqual([]);
  expect((await view(id)).state).toBe('translation');
});

test('a release that was withdrawn meanwhile gets no drafts', async () => {
  const id = await office.submit(officer, TEXT);
  await office.desk.get(WithdrawRelease).run(officer.id, id);
  await office.draftAll();
  expect(office.deepl.requests).toEqual([]);
  expect(await texts(id)).toEqual([null, null, null]);
});

test('a promise that the queue lost is made again by the sweep', async () => {
  const id = await office.submit(officer, TEXT);
  await office.takeJobs(); // and forget them
  await office.desk.get(Sweep).run(0);
  await office.draftAll();
  expect(await texts(id)).not.toContain(null);
});

test('an approval binds to the text it was given for', async () => {
  const id = await office.submit(officer, TEXT);
  await office.draftAll();
  const [headline] = await office.segments(id);
  const save = (text: string, revision: number, confirm: boolean) =>
    office.desk.get(SaveTarget).run(translator, headline!.id, 'en', { text, confirm }, revision);
  await save('A title', 2, true);
  await office.desk.get(ReviewTarget).run(reviewer, headline!.id, 'en', { verdict: 'accept' }, 3);
  await save('Another title', 4, false);
  const [changed] = await office.segments(id);
  expect(changed!.targets.en).toMatchObject({ state: 'initial', confirmedBy: null, acceptedBy: null });
});

test('two releases with the same sentences, drafted at once, pay for them once', async () => {
  const ids = await Promise.all([office.submit(officer, TEXT), office.submit(officer, TEXT)]);
  const chunks = await office.takeJobs();
  await Promise.all(chunks.map((chunkId) => office.desk.get(DraftChunk).run({ chunkId })));
  expect(office.deepl.paidTwice).toEqual([]);
  for (const id of ids) expect(await texts(id)).not.toContain(null);
});

test('a release that is withdrawn between two paragraphs is not sent on', async () => {
  const id = await office.submit(officer, TEXT);
  const [chunkId] = await office.takeJobs();
  office.deepl.failNext('hang');
  const drafting = office.desk.get(DraftChunk).run({ chunkId: chunkId! });
  await office.deepl.received(1);
  await office.desk.get(WithdrawRelease).run(officer.id, id);
  office.deepl.release();
  await drafting;
  expect(office.deepl.requests).toHaveLength(1);
});

test('a chunk whose worker dies every time ends with a person', async () => {
  const id = await office.submit(officer, TEXT);
  const [chunkId] = await office.takeJobs();
  const { chunks, unit } = { chunks: office.desk.get(Chunks), unit: office.desk.get(UnitOfWork) };
  const past = new Date(0);
  for (let death = 0; death < 12; death += 1)
    await unit.run(() => chunks.claim(chunkId!, `w${death}`, new Date(), past));
  await office.desk.get(DraftChunk).run({ chunkId: chunkId! });
  expect((await view(id)).translations[0]).toMatchObject({ state: 'translation', trouble: 'failed' });
  expect(office.deepl.requests).toEqual([]);
});

test('a version waits for its embargo before anybody calls it published', async () => {
  const embargoUntil = new Date(Date.now() + 86_400_000).toISOString();
  const id = await office.submit(officer, 'Un titre', { embargoUntil });
  await office.draftAll();
  const [headline] = await office.segments(id);
  await office.desk.get(SaveTarget).run(translator, headline!.id, 'en', { text: 'A title', confirm: true }, 2);
  await office.desk.get(ReviewTarget).run(reviewer, headline!.id, 'en', { verdict: 'accept' }, 3);
  await office.desk.get(ApproveVersion).run(officer, id, 'en');
  await office.desk.get(PublishRelease).run(officer.id, id, { locales: ['fr', 'en'], staggered: false });
  expect(await view(id)).toMatchObject({
    state: 'approved',
    versions: [{ publishedAt: embargoUntil }, { publishedAt: embargoUntil }],
  });
  expect(await office.desk.get(PublishedViews).ofReference((await view(id)).reference)).toEqual([]);
});

test('two people who open the set-up link at once make one administrator', async () => {
  const empty = await openDesk();
  try {
    const setUp = empty.desk.get(SetUpDesk);
    const token = (await setUp.invitation())!;
    const admin = (name: string) => ({ name, email: `${name}@desk.example`, password: 'a long password' });
    const made = await Promise.allSettled([setUp.run(token, admin('eva')), setUp.run(token, admin('max'))]);
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await empty.desk.get(People).all()).toHaveLength(1);
  } finally {
    await empty.close();
  }
});
