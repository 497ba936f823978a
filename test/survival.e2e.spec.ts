import type { Segment } from '@triptych/contracts';
import { makeTeam, submission, targetOf, type DeskClient, type Locale, type Team } from './desk-client.js';
import { DeskProcesses, describeShape, testOn } from './desk-processes.js';
import { LiveEvents } from './live-events.js';

/** Short, so that what a crash leaves behind is found again within a test. */
const IMPATIENT = { TRIPTYCH_LEASE_MS: '4000', TRIPTYCH_SWEEP_MS: '500' };

let sentences = 0;

/** A text of new sentences, so that no draft can come from the memory or from an earlier answer. */
function newText(paragraphs: number, sentencesEach: number): string {
  const lines = Array.from({ length: paragraphs }, () => {
    const line = Array.from(
      { length: sentencesEach },
      () => `La ville numéro ${(sentences += 1)} accueille la réunion.`,
    );
    return line.join(' ');
  });
  return `Turin - ${lines.join('\n')}`;
}

interface HistoryItem {
  readonly act: string;
  readonly text: string | null;
}

function historyOf(who: DeskClient, segment: Segment, locale: Locale): Promise<{ items: HistoryItem[] }> {
  return who.get(`/segments/${segment.id}/targets/${locale}/history`);
}

/** Every included segment has exactly one draft in its history and shows it. */
async function expectDraftedOnce(
  who: DeskClient,
  id: string,
  locales: readonly Locale[],
  count: number,
): Promise<void> {
  const segments = await who.segments(id);
  expect(segments).toHaveLength(count);
  for (const segment of segments) {
    for (const locale of locales) {
      const { items } = await historyOf(who, segment, locale);
      expect(items.map(({ act }) => act)).toEqual(['draft']);
      expect(targetOf(segment, locale).text).toBe(items[0]?.text);
      expect(items[0]?.text).toContain(`[${locale}] `);
    }
  }
}

describeShape('distributed', 'api and workers', () => {
  let desk: DeskProcesses;
  let team: Team;
  const test = testOn(() => desk);

  beforeAll(async () => {
    desk = await DeskProcesses.start('distributed', { env: IMPATIENT, workers: 1 });
    team = await makeTeam(desk.url);
  }, 120_000);
  afterEach(async () => {
    desk?.deepl.failAlways();
    desk?.deepl.release();
    await desk?.redis.start().catch(() => undefined);
  });
  afterAll(() => desk?.stop(), 90_000);

  test('a worker killed in the middle of a chunk is replaced; only the call in flight is paid again', async () => {
    const { deepl } = desk;
    const before = deepl.requests.length;
    deepl.failOn(before + 2, 'hang');
    const { id } = await team.officer.submit({ content: newText(4, 2), targetLocales: ['en'] });
    await deepl.received(before + 2);
    await desk.startWorker();
    await desk.workers[0]?.kill();
    deepl.release(); // the engine ends and bills what nobody waits for any more
    const release = await team.officer.drafted(id, 20_000);
    expect(release.translations[0]?.drafting).toMatchObject({ done: 8, total: 8, trouble: null });
    await expectDraftedOnce(team.officer, id, ['en'], 8);
    const inFlight = deepl.requests[before + 1]?.texts ?? [];
    expect(inFlight).toHaveLength(2);
    expect(deepl.paidTwice.map(({ text, times }) => [text, times])).toEqual(inFlight.map((text) => [text, 2]));
    deepl.ledger.length = 0; // what was paid is told; the next tests count from here
    await desk.startWorker();
  }, 60_000);

  test('a worker that is told to go ends its chunk first', async () => {
    const { deepl } = desk;
    await Promise.all(desk.workers.slice(0, 2).map((worker) => worker.terminate()));
    const before = deepl.requests.length;
    deepl.failOn(before + 1, 'hang');
    const { id } = await team.officer.submit({ content: newText(2, 2), targetLocales: ['es'] });
    await deepl.received(before + 1);
    const going = desk.workers[2]!.terminate();
    deepl.release();
    expect((await going).code).toBe(0);
    expect((await team.officer.release(id)).translations[0]?.drafting).toMatchObject({ done: 4, total: 4 });
    await expectDraftedOnce(team.officer, id, ['es'], 4);
    expect(deepl.paidTwice).toEqual([]);
    await Promise.all([desk.startWorker(), desk.startWorker()]);
  }, 60_000);

  test('what a person typed while the engine hung is not overwritten', async () => {
    const { deepl } = desk;
    const before = deepl.requests.length;
    deepl.failOn(before + 1, 'hang');
    const { id } = await team.officer.submit({ content: newText(1, 3), targetLocales: ['en'] });
    await deepl.received(before + 1);
    const [first, second] = await team.translator.segments(id, 'en');
    const { revision } = targetOf(first!, 'en');
    const typed = await team.translator.save(first!, 'en', 'Typed by hand', false, revision);
    deepl.release();
    await team.officer.drafted(id);
    const segments = await team.translator.segments(id, 'en');
    expect(targetOf(segments[0]!, 'en')).toEqual(typed);
    expect(targetOf(segments[1]!, 'en').text).toBe(`[en] ${second!.source.text}`);
    expect((await historyOf(team.translator, first!, 'en')).items.map(({ act }) => act)).toEqual(['save']);
    expect(deepl.paidTwice).toEqual([]);
  });

  test('drafts that come after a withdrawal are dropped, and the engine is left alone', async () => {
    const { deepl } = desk;
    const before = deepl.requests.length;
    deepl.failAlways('hang');
    const { id } = await team.officer.submit({ content: newText(1, 2), targetLocales: ['en'] });
    await deepl.received(before + 1);
    await team.officer.must('POST', `/releases/${id}/withdraw`);
    deepl.failAlways();
    deepl.release();
    // A later release passes the same queue: when it is drafted, the withdrawn one would have been, too.
    const later = await team.officer.submit({ content: newText(1, 1), targetLocales: ['en'] });
    await team.officer.drafted(later.id);
    expect((await team.officer.release(id)).state).toBe('withdrawn');
    const texts = (await team.officer.segments(id)).map((segment) => targetOf(segment, 'en').text);
    expect(texts).toEqual([null, null]);
    expect(deepl.requests).toHaveLength(before + 2);
  });

  test('an emptied Redis loses no chunk: the sweep queues what waits again', async () => {
    const { deepl } = desk;
    const before = deepl.requests.length;
    deepl.failAlways('hang');
    // One paragraph is one chunk: ten in all, of which two workers hold eight.
    const { id } = await team.officer.submit({ content: newText(5, 25) });
    await deepl.received(before + 8);
    await desk.redis.command('FLUSHALL');
    deepl.failAlways();
    deepl.release();
    const release = await team.officer.drafted(id, 30_000);
    expect(release.translations.map(({ drafting }) => [drafting.done, drafting.trouble])).toEqual([
      [125, null],
      [125, null],
    ]);
    expect(deepl.paidTwice).toEqual([]);
  }, 60_000);

  test('an engine that is away for a while delays drafts, one that refuses leaves the line to a person', async () => {
    const { deepl } = desk;
    deepl.failNext({ status: 503 });
    const delayed = await team.officer.submit({ content: newText(2, 2), targetLocales: ['en'] });
    const release = await team.officer.drafted(delayed.id, 30_000);
    expect(release.translations[0]?.drafting).toMatchObject({ done: 4, trouble: null });
    expect(deepl.paidTwice).toEqual([]);

    deepl.failAlways({ status: 456 });
    const refused = await team.officer.submit({ content: newText(1, 2), targetLocales: ['en'] });
    const stopped = await team.officer.drafted(refused.id);
    expect(stopped.translations[0]).toMatchObject({ state: 'translation', drafting: { trouble: 'engine-refused' } });
    const [first] = await team.translator.segments(refused.id, 'en');
    const target = targetOf(first!, 'en');
    expect([target.text, target.awaitsDraft]).toEqual([null, false]);
    const saved = await team.translator.save(first!, 'en', 'By hand', true, target.revision);
    expect(saved).toMatchObject({ state: 'translated', origin: 'person' });
  }, 60_000);

  test('without Redis a release is taken in and texts are saved at once; drafts follow when it is back', async () => {
    const earlier = await team.officer.drafted((await team.officer.submit({ content: newText(1, 1) })).id);
    const [segment] = await team.translator.segments(earlier.id, 'en');
    await desk.redis.kill();

    const began = Date.now();
    const { id, state } = await team.officer.submit({ content: newText(2, 2) });
    const target = targetOf(segment!, 'en');
    await team.translator.save(segment!, 'en', 'Saved without Redis', true, target.revision);
    expect(Date.now() - began).toBeLessThan(4_000);
    expect(state).toBe('drafting');

    await desk.redis.start();
    await team.officer.drafted(id, 30_000);
    await expectDraftedOnce(team.officer, id, ['en', 'es'], 4);
    expect(desk.deepl.paidTwice).toEqual([]);
  }, 60_000);

  test('the desk ends and starts while Redis is away', async () => {
    await desk.redis.kill();
    const endings = await Promise.all([desk.api.terminate(), desk.workers.at(-1)!.terminate()]);
    expect(endings.map(({ code }) => code)).toEqual([0, 0]);
    await desk.startApi();
    const officer = team.officer.at(desk.url);
    const { id } = await officer.submit({ content: newText(1, 2) });
    await desk.startWorker();
    await desk.redis.start();
    await officer.drafted(id, 30_000);
    await expectDraftedOnce(officer, id, ['en', 'es'], 2);
  }, 90_000);
});

describe('one process', () => {
  let desk: DeskProcesses;
  let team: Team;
  const test = testOn(() => desk);

  beforeAll(async () => {
    desk = await DeskProcesses.start('embedded', { env: IMPATIENT });
    team = await makeTeam(desk.url);
  }, 120_000);
  afterAll(() => desk?.stop(), 90_000);

  test('killed in the middle of drafting, it has everything it acknowledged, and goes on', async () => {
    const { deepl } = desk;
    deepl.failOn(3, 'hang');
    const content = newText(4, 2);
    const submitted = await team.officer.submit({ content, targetLocales: ['en'] }, { 'idempotency-key': 'once' });
    await deepl.received(3);
    const last = (await team.translator.segments(submitted.id, 'en')).at(-1)!;
    const typed = await team.translator.save(last, 'en', 'Typed before the crash', true, targetOf(last, 'en').revision);

    await desk.api.kill();
    await desk.startApi();
    const [officer, translator] = [team.officer.at(desk.url), team.translator.at(desk.url)];
    const release = await officer.drafted(submitted.id, 20_000);
    expect(release).toMatchObject({ reference: submitted.reference, submittedBy: { name: 'olga' } });
    const segments = await translator.segments(submitted.id, 'en');
    expect(segments).toHaveLength(8);
    expect(targetOf(segments.at(-1)!, 'en')).toEqual(typed);
    for (const segment of segments.slice(0, -1)) {
      expect(targetOf(segment, 'en')).toMatchObject({ text: `[en] ${segment.source.text}`, origin: 'mt' });
    }
    expect(deepl.paidTwice).toEqual([]);
    const repeated = submission({ content, targetLocales: ['en'] });
    const again = await officer.must<{ id: string }>('POST', '/releases', repeated, { 'idempotency-key': 'once' });
    expect(again.id).toBe(submitted.id);
  }, 60_000);

  test('told to go while the engine hangs, it ends in time with code 0, and goes on when started again', async () => {
    const { deepl } = desk;
    const officer = team.officer.at(desk.url);
    const before = deepl.requests.length;
    deepl.failOn(before + 1, 'hang');
    const live = await LiveEvents.open(officer);
    const { id } = await officer.submit({ content: newText(2, 2), targetLocales: ['es'] });
    await deepl.received(before + 1);
    const ending = await desk.api.terminate();
    live.close();
    expect([ending.code, ending.signal]).toEqual([0, null]);
    expect(ending.ms).toBeLessThan(30_000);

    await desk.startApi();
    await team.officer.at(desk.url).drafted(id, 20_000);
    await expectDraftedOnce(team.officer.at(desk.url), id, ['es'], 4);
    expect(deepl.paidTwice).toEqual([]);
  }, 90_000);
});
