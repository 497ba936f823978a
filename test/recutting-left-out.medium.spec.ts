import {
  ApproveVersion,
  ChangeCut,
  CorrectBlock,
  ReleaseViews,
  ReviewTarget,
  SaveTarget,
  UndoRecut,
  type PersonRecord,
} from '@triptych/desk';
import { eventually } from './eventually.js';
import { openDesk, type OpenDesk } from './open-desk.js';

const PAGE = '<h1>Un titre</h1>\n<p>Une phrase ici. Une autre là.</p>\n<p>La fin du texte.</p>\n';

let office: OpenDesk;
let officer: PersonRecord;
let translator: PersonRecord;
let reviewer: PersonRecord;

beforeEach(async () => {
  office = await openDesk();
  officer = await office.person('olga', 'officer', 'manager');
  translator = await office.person('tina', 'translator');
  reviewer = await office.person('rita', 'reviewer');
});
afterEach(() => office.close());

const submit = (exclude: readonly number[]) =>
  office.submit(officer, '', { source: { format: 'html', content: PAGE }, targetLocales: ['en', 'es'], exclude });
const blocks = (id: string) => office.desk.get(ReleaseViews).segments(id);
const state = async (id: string) => (await office.desk.get(ReleaseViews).release(id))?.state;

/** Leaves a block out or takes it in again. */
async function include(id: string, position: number, included: boolean): Promise<void> {
  await office.desk.get(CorrectBlock).run(officer.id, id, (await blocks(id))[position]!.id, { included });
}

async function split(id: string, block: number, at: number): Promise<void> {
  await office.desk.get(ChangeCut).split(officer.id, (await blocks(id))[block]!.segments[0]!.id, at);
}

async function merge(id: string, block: number): Promise<void> {
  await office.desk.get(ChangeCut).merge(officer.id, (await blocks(id))[block]!.segments[0]!.id);
}

/** Included segments and those of their targets that hold a text. */
async function drafted(id: string): Promise<string[]> {
  const included = (await blocks(id)).filter((block) => block.included).flatMap(({ segments }) => [...segments]);
  return included.map(({ text, targets: { en, es } }) => `${text} ${en?.text ? 'en' : '-'} ${es?.text ? 'es' : '-'}`);
}

const WHOLE = ['Un titre en es', 'Une phrase ici. en es', 'Une autre là. en es', 'La fin du texte. en es'];

test('sentences that come back into a block that was left out before are drafted', async () => {
  const id = await submit([1]);
  await office.draftAll();
  await merge(id, 1);
  await include(id, 1, true);
  await office.desk.get(UndoRecut).run(officer.id, id);
  expect(await state(id)).toBe('drafting');
  await office.draftAll();
  expect(await drafted(id)).toEqual(WHOLE);
  expect(await state(id)).toBe('translation');
});

test('a block that is left out while its sentences wait is drafted when it comes back', async () => {
  const id = await submit([]);
  await include(id, 1, false);
  await office.draftAll();
  expect(await state(id)).toBe('translation');
  await include(id, 1, true);
  expect(await state(id)).toBe('drafting');
  await office.draftAll();
  expect(await drafted(id)).toEqual(WHOLE);
  expect(await state(id)).toBe('translation');
});

test('cutting a block that was left out promises no draft; what was drafted is there when it comes back', async () => {
  const id = await submit([]);
  await office.draftAll();
  await include(id, 1, false);
  await split(id, 1, 'Une '.length);
  expect(await office.takeJobs()).toEqual([]);
  await include(id, 1, true);
  await office.draftAll();
  expect(await drafted(id)).toEqual([
    'Un titre en es',
    'Une en es',
    'phrase ici. en es',
    'Une autre là. en es',
    'La fin du texte. en es',
  ]);
  await include(id, 1, false);
  await office.desk.get(UndoRecut).run(officer.id, id);
  expect(await office.takeJobs()).toEqual([]);
  await include(id, 1, true);
  await office.draftAll();
  expect(await drafted(id)).toEqual(WHOLE);
  expect(await state(id)).toBe('translation');
});

test('a block that comes back while a worker drafts the others is drafted all the same', async () => {
  const id = await submit([]);
  await include(id, 1, false);
  office.deepl.failNext('hang');
  const drafting = office.draftAll();
  await eventually(
    'the engine is asked',
    () => office.deepl.requests.length,
    (count) => count === 1,
  );
  await include(id, 1, true);
  office.deepl.release();
  await drafting;
  await office.draftAll();
  expect(await drafted(id)).toEqual(WHOLE);
});

test('a version is approved with every sentence of the release', async () => {
  const id = await submit([1]);
  await office.draftAll();
  await merge(id, 1);
  await include(id, 1, true);
  await office.draftAll();
  await office.desk.get(UndoRecut).run(officer.id, id);
  const accept = async () => {
    for (const { id: segment, targets } of await office.segments(id)) {
      const target = targets.en;
      if (target?.state !== 'initial' || target.awaitsDraft) continue;
      const change = { text: target.text ?? '', confirm: true };
      await office.desk.get(SaveTarget).run(translator, segment, 'en', change, target.revision);
      await office.desk.get(ReviewTarget).run(reviewer, segment, 'en', { verdict: 'accept' }, target.revision + 1);
    }
  };
  await accept();
  const approve = () => office.desk.get(ApproveVersion).run(officer, id, 'en');
  await expect(approve()).rejects.toMatchObject({
    code: 'segments_open',
    details: {
      open: [
        { position: 2, state: 'initial' },
        { position: 3, state: 'initial' },
      ],
    },
  });
  await office.draftAll();
  await accept();
  await approve();
  const version = await office.desk.get(ReleaseViews).version(id, 'en');
  expect(version?.content.match(/<p>/g)).toHaveLength(2);
});
