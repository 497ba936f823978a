import {
  ApproveVersion,
  ListMatches,
  LookUp,
  MatchPolicies,
  ReviewTarget,
  SaveTarget,
  UnitOfWork,
  WithdrawRelease,
  type PersonRecord,
} from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import { openDesk, type OpenDesk } from './open-desk.js';

let open: OpenDesk;
let officer: PersonRecord;
let translator: PersonRecord;
let reviewer: PersonRecord;

beforeEach(async () => {
  open = await openDesk();
  officer = await open.person('Olga', 'officer');
  translator = await open.person('Tom', 'translator');
  reviewer = await open.person('Rita', 'reviewer');
}, 30_000);
afterEach(() => open.close());

/** Submits a French release, translates it sentence by sentence, and approves it. */
async function approve(content: string, texts: Readonly<Partial<Record<Locale, readonly string[]>>>): Promise<string> {
  const { desk } = open;
  const targetLocales = Object.keys(texts) as Locale[];
  const id = await open.submit(officer, content, { targetLocales, machineTranslation: false });
  await open.draftAll();
  for (const locale of targetLocales) {
    for (const [index, segment] of (await open.segments(id, locale)).entries()) {
      const text = texts[locale]?.[index] ?? '';
      const revision = segment.targets[locale]?.revision ?? 0;
      await desk.get(SaveTarget).run(translator, segment.id, locale, { text, confirm: true }, revision);
      await desk.get(ReviewTarget).run(reviewer, segment.id, locale, { verdict: 'accept' }, revision + 1);
    }
    await desk.get(ApproveVersion).run(officer, id, locale);
  }
  return id;
}

const TITLE = 'L’OIM ouvre un centre à Tripoli';
const LIBYA = 'L’OIM a porté assistance à 12 500 migrants en Libye en 2023.';
const ENGLISH = ['IOM opens a centre in Tripoli', 'IOM assisted 12,500 migrants in Libya in 2023.'];
const SPANISH = ['La OIM abre un centro en Trípoli', 'La OIM asistió a 12.500 migrantes en Libia en 2023.'];

const lookUp = (text: string, source: Locale = 'fr', target: Locale = 'en') =>
  open.desk.get(LookUp).run({ source, target }, { text, codes: [], context: '' });
const line = (found: Awaited<ReturnType<typeof lookUp>>) =>
  found.map(({ rate, stored }) => `${String(rate)} ${stored.target.text}`);

test('what was approved in two languages serves all six directions, with release, person and date', async () => {
  const id = await approve(`${TITLE}\n\n${LIBYA}`, { en: ENGLISH, es: SPANISH });
  expect(line(await lookUp(LIBYA))).toEqual([`100 ${ENGLISH[1]}`]);
  expect(line(await lookUp(ENGLISH[1] ?? '', 'en', 'es'))).toEqual([`100 ${SPANISH[1]}`]);
  expect(line(await lookUp(SPANISH[1] ?? '', 'es', 'fr'))).toEqual([`100 ${LIBYA}`]);
  const [best] = await lookUp(LIBYA);
  expect(best?.stored.unit).toMatchObject({ origin: 'approved', releaseId: id, approvedBy: 'Olga', uses: 1 });
});

test('numbers that alone differ are adapted, and what is lost is named', async () => {
  await approve(`${TITLE}\n\n${LIBYA}`, { en: ENGLISH });
  const [best] = await lookUp('L’OIM a porté assistance à 14 300 migrants en Libye en 2024.');
  expect(best).toMatchObject({ rate: 98, penalties: [{ kind: 'number', points: 2 }] });
  expect(best?.substitution?.text).toBe('IOM assisted 14,300 migrants in Libya in 2024.');
});

test('where nothing reaches seventy, sixty is tried, then fifty', async () => {
  await approve(`${TITLE}\n\nNote aux éditeurs`, { en: [ENGLISH[0] ?? '', 'Note to editors'] });
  expect(line(await lookUp('Note aux rédactions'))).toEqual(['66 Note to editors']);
  expect(await lookUp('Contacts presse')).toEqual([]);
});

test('a new release is drafted from the memory: in context, identical, or with other numbers', async () => {
  await approve(`${TITLE}\n\n${LIBYA}`, { en: ENGLISH });
  const again = await open.submit(officer, `${TITLE}\n\n${LIBYA}`, { machineTranslation: false });
  await open.draftAll();
  const drafts = (await open.segments(again)).map(({ targets }) => targets.en);
  expect(drafts.map((draft) => [draft?.text, draft?.matchType, draft?.matchRate])).toEqual([
    [ENGLISH[0], 'icm', 100],
    [ENGLISH[1], 'icm', 100],
  ]);
  const later = await open.submit(officer, `${TITLE}\n\n${LIBYA.replace('12 500', '900')}`, {
    machineTranslation: false,
  });
  await open.draftAll();
  const [title, changed] = (await open.segments(later)).map(({ targets }) => targets.en);
  expect([title?.matchType, title?.matchRate]).toEqual(['tm', 100]);
  expect([changed?.text, changed?.origin, changed?.matchRate]).toEqual([
    'IOM assisted 900 migrants in Libya in 2023.',
    'tm',
    99,
  ]);
});

test('only what is final is known; a withdrawn release is forgotten', async () => {
  const id = await open.submit(officer, `${TITLE}\n\n${LIBYA}`, { machineTranslation: false });
  await open.draftAll();
  const [, segment] = await open.segments(id);
  const change = { text: 'Not yet', confirm: true };
  await open.desk.get(SaveTarget).run(translator, segment?.id ?? '', 'en', change, segment?.targets.en?.revision ?? 0);
  expect(await lookUp(LIBYA)).toEqual([]);

  const approved = await approve(`${TITLE}\n\n${LIBYA}`, { en: ENGLISH });
  expect(line(await lookUp(LIBYA))).toEqual([`100 ${ENGLISH[1]}`]);
  await open.desk.get(WithdrawRelease).run(officer.id, approved);
  expect(await lookUp(LIBYA)).toEqual([]);
});

test('different translations of one sentence are all offered, the newest approval first', async () => {
  await approve(`${TITLE}\n\nAccueil`, { en: [ENGLISH[0] ?? '', 'Reception'] });
  await approve(`${TITLE}\n\nAccueil`, { en: [ENGLISH[0] ?? '', 'Welcome'] });
  expect(line(await lookUp('Accueil'))).toEqual(['100 Welcome', '100 Reception']);
});

test('the policy of the desk takes points off, and says for what', async () => {
  await approve(`${TITLE}\n\nAccueil`, { en: [ENGLISH[0] ?? '', 'Reception'] });
  await approve(`${TITLE}\n\nAccueil`, { en: [ENGLISH[0] ?? '', 'Welcome'] });
  const { desk } = open;
  await desk
    .get(UnitOfWork)
    .run(() => desk.get(MatchPolicies).change({ 'several-targets': 3 }, new Date(), officer.id));
  expect(line(await lookUp('Accueil'))).toEqual(['97 Welcome', '97 Reception']);
  expect((await lookUp('Accueil'))[0]?.penalties).toEqual([{ kind: 'several-targets', points: 3 }]);
});

test('a segment of a release shows its matches with the context it stands in', async () => {
  await approve(`${TITLE}\n\n${LIBYA}`, { en: ENGLISH });
  const id = await open.submit(officer, `${TITLE}\n\n${LIBYA}`, { machineTranslation: false });
  const [title] = await open.segments(id);
  const [match] = await open.desk.get(ListMatches).run(title?.id ?? '', 'en');
  expect(match).toMatchObject({ type: 'icm', rate: 100 });
  await expect(open.desk.get(ListMatches).run(title?.id ?? '', 'es')).rejects.toMatchObject({ code: 'not_found' });
});
