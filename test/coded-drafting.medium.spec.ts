import {
  ApproveVersion,
  DraftPlan,
  Releases,
  ReviewTarget,
  SaveTarget,
  UnitOfWork,
  type PersonRecord,
} from '@triptych/desk';
import { withoutCodes, type CodedText, type InlineCode } from '@triptych/domain';
import { randomUUID } from 'node:crypto';
import { openDesk, type OpenDesk } from './open-desk.js';

const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
const italic: InlineCode = { id: 1, kind: 'pc', type: 'italic', start: '<em>', end: '</em>' };
const link: InlineCode = { id: 2, kind: 'pc', type: 'link', start: '<a href="/fr">', end: '</a>' };
const image: InlineCode = { id: 3, kind: 'ph', type: 'image', start: '<img src="/a.png">', end: '' };

const plain = (text: string): CodedText => ({ text, codes: [] });
const HEADLINE: CodedText = { text: 'Un titre <1>en gras</1>', codes: [bold] };
const FIRST: CodedText = {
  text: 'Le <1>M&D</1> écrit « a < b » <2>ici</2>.<3/>',
  codes: [bold, link, image],
};

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

/** Stores a release with these sentences, one in a block, as a format with markup would, and promises its drafts. */
async function submit(...sentences: readonly CodedText[]): Promise<string> {
  const source = sentences.map(({ text, codes }) => withoutCodes(text, codes)).join('\n\n');
  const model = await office.submit(officer, source);
  await office.takeJobs();
  const releases = office.desk.get(Releases);
  return office.desk.get(UnitOfWork).run(async () => {
    const now = new Date();
    const [modelRelease, blocks, segments] = [
      (await releases.find(model))!,
      await releases.blocks(model),
      await releases.segments(model),
    ];
    expect(segments).toHaveLength(sentences.length);
    const release = { ...modelRelease, id: randomUUID(), reference: `PR-2000-${await releases.nextNumber(2000)}` };
    const place = { releaseId: release.id };
    const blockIds = new Map(blocks.map(({ id }) => [id, randomUUID()]));
    const coded = segments.map((segment, index) => {
      const blockId = blockIds.get(segment.blockId)!;
      return { ...segment, ...place, ...sentences[index]!, id: randomUUID(), blockId };
    });
    await releases.add({
      release,
      source: { ...place, number: 1, content: source, digest: '', at: now.toISOString(), by: officer.id },
      blocks: blocks.map((block) => ({
        ...block,
        ...place,
        id: blockIds.get(block.id)!,
        included: true,
        reason: null,
      })),
      contents: new Map(),
      segments: coded,
      translations: (await releases.translations(model)).map((translation) => ({ ...translation, ...place })),
    });
    await office.desk.get(DraftPlan).add(release.id, 'en', coded, now);
    return release.id;
  });
}

const targets = async (id: string) => (await office.segments(id)).map((segment) => segment.targets.en);
const drafts = async (id: string) => (await targets(id)).map((target) => target?.text);
const checksOf = async (id: string) =>
  (await targets(id)).map((target) => target?.findings.map(({ check, severity }) => `${check} ${severity}`));

test('drafts have the tags of their sentences, and each sentence is paid for once', async () => {
  const again: CodedText = { ...HEADLINE, codes: [italic] };
  const id = await submit(HEADLINE, plain('Une phrase de trente mots.'), FIRST, again);
  await office.draftAll();
  expect(await drafts(id)).toEqual([
    '[en] Un titre <1>en gras</1>',
    '[en] Une phrase de trente mots.',
    '[en] Le <1>M&D</1> écrit « a < b » <2>ici</2>.<3/>',
    '[en] Un titre <1>en gras</1>',
  ]);
  expect(office.deepl.paidTwice).toEqual([]);
  const sent = office.deepl.requests.flatMap(({ texts }) => texts);
  expect(sent.sort()).toEqual([
    'Le <x id="1">M&amp;D</x> écrit « a &lt; b » <x id="2">ici</x>.<x id="3"/>',
    'Un titre <x id="1">en gras</x>',
    'Une phrase de trente mots.',
  ]);
  for (const { context } of office.deepl.requests) expect(context).toMatch(/^Un titre en gras(\n|$)/);

  const billed = office.deepl.billedCharacters;
  const next = await submit(again, FIRST);
  await office.draftAll();
  expect(await drafts(next)).toEqual([expect.stringContaining('<1>'), expect.stringContaining('<3/>')]);
  expect(office.deepl.billedCharacters).toBe(billed);
});

test('what only looks like a tag is asked for as text, and paid for on its own', async () => {
  const id = await submit(HEADLINE, plain(HEADLINE.text));
  await office.draftAll();
  expect(await drafts(id)).toEqual(['[en] Un titre <1>en gras</1>', '[en] Un titre <1>en gras</1>']);
  const sent = office.deepl.requests.flatMap(({ texts }) => texts);
  expect(sent.sort()).toEqual([HEADLINE.text, 'Un titre <x id="1">en gras</x>']);
});

test('a draft that lost its tags is kept, with the finding that says so', async () => {
  office.deepl.failNext('tags-lost');
  const id = await submit(HEADLINE);
  await office.draftAll();
  expect(await drafts(id)).toEqual(['[en] Un titre en gras']);
  expect(await checksOf(id)).toEqual([expect.arrayContaining(['tags block'])]);
  expect(office.deepl.requests.map(({ texts }) => texts)).toEqual([
    ['Un titre <x id="1">en gras</x>'],
    ['Un titre en gras'],
  ]);
});

test('an address or a figure in a link is no work for an engine', async () => {
  const id = await submit(HEADLINE, { text: '<1>presse@agence.example</1>', codes: [bold] });
  await office.draftAll();
  expect((await drafts(id))[1]).toBe('<1>presse@agence.example</1>');
  expect(office.deepl.requests).toHaveLength(1);
});

test('the memory serves a sentence with the same tags, and no other', async () => {
  const id = await submit(HEADLINE);
  await office.draftAll();
  const [segment] = await office.segments(id);
  const text = 'A <1>bold</1> title';
  await office.desk.get(SaveTarget).run(translator, segment!.id, 'en', { text, confirm: true }, 2);
  await office.desk.get(ReviewTarget).run(reviewer, segment!.id, 'en', { verdict: 'accept' }, 3);
  await office.desk.get(ApproveVersion).run(officer, id, 'en');

  const next = await submit({ ...HEADLINE, codes: [italic] }, plain('Un titre en gras'), plain(HEADLINE.text), {
    text: '<1>Un titre</1> en gras',
    codes: [bold],
  });
  await office.draftAll();
  expect((await targets(next)).map((target) => [target?.origin, target?.text])).toEqual([
    ['tm', text],
    ['mt', '[en] Un titre en gras'],
    ['mt', '[en] Un titre <1>en gras</1>'],
    ['mt', '[en] <1>Un titre</1> en gras'],
  ]);
});
