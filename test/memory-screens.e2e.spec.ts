import type { MemoryAlignment, MemoryImport } from '@triptych/contracts';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser, openWindow, say, sidewaysAt, violationsOf, type Window } from './browser.js';
import { DeskClient } from './desk-client.js';
import { ADMIN, DeskProcesses, testOn } from './desk-processes.js';
import { eventually } from './eventually.js';

const RELEASE = new URL('fixtures/releases/', import.meta.url).pathname;
const VERSIONS = { fr: 'R03.source.fr.txt', en: 'R03.reference.en.txt', es: 'R03.reference.es.txt' } as const;
const SENTENCES = 22;

const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en"
 srclang="fr" datatype="plaintext"/><body>
<tu><tuv xml:lang="fr"><seg>La réunion est reportée.</seg></tuv><tuv xml:lang="en"><seg>The meeting is postponed.</seg></tuv></tu>
<tu><tuv xml:lang="fr"><seg>Le centre ouvre.</seg></tuv><tuv xml:lang="en"><seg>The centre opens.</seg></tuv></tu>
<tu><tuv xml:lang="fr"><seg>Seulement en français.</seg></tuv></tu>
</body></tmx>`;

describeInBrowser('old texts into the memory, in Chromium', () => {
  let desk: DeskProcesses;
  let browser: Browser;
  let window: Window;
  let page: Page;
  let admin: DeskClient;
  let folder: string;
  let alignmentId: string;
  const test = testOn(() => desk);
  const act = (key: string, values = {}) => page.getByRole('button', { name: say(key, values) });
  const units = async () => (await admin.get<{ units: number }>('/memory/statistics')).units;
  const choose = async (press: () => Promise<void>, file: string) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
    await chooser.setFiles(file);
  };

  beforeAll(async () => {
    [desk, browser, folder] = await Promise.all([
      DeskProcesses.start('embedded'),
      launchBrowser(),
      mkdtemp(join(tmpdir(), 'triptych-tmx-')),
    ]);
    admin = await new DeskClient(desk.url).signIn(ADMIN.email, ADMIN.password);
    window = await openWindow(browser);
    ({ page } = window);
    await page.goto(desk.url);
    await page.getByLabel(say('signIn.email')).fill(ADMIN.email);
    await page.getByLabel(say('signIn.password'), { exact: true }).fill(ADMIN.password);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: say('shell.navigation') }).waitFor();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  test('three versions of a release are handed in as files', async () => {
    await page.goto(`${desk.url}/memory/align`);
    await page.getByLabel(say('align.name')).fill('Dakar 2025');
    await page.keyboard.press('Enter');
    await page.getByText(say('align.twoNeeded')).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    for (const [locale, file] of Object.entries(VERSIONS)) {
      const slot = page.getByRole('region', { name: say(`locale.${locale}`) });
      await choose(() => slot.getByRole('button', { name: say('submit.chooseFile') }).click(), RELEASE + file);
      await slot.getByText(say('align.sentences_other', { count: SENTENCES })).waitFor();
    }
    expect(await violationsOf(page)).toEqual([]);
    await act('align.showRows').click();
    await page.getByRole('grid').waitFor();
    alignmentId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const { rows } = await admin.get<MemoryAlignment>(`/memory/alignments/${alignmentId}`);
    expect(rows).toHaveLength(SENTENCES);
  }, 60_000);

  test('rows are joined, put back, left out and confirmed by key, and what is confirmed enters the memory', async () => {
    const rows = () => page.getByRole('row').count();
    await page.getByRole('gridcell').first().click();
    await page.keyboard.press('Alt+J');
    await eventually('a joined row', rows, (count) => count === SENTENCES);
    await page.keyboard.press('Control+Z');
    await eventually('all rows', rows, (count) => count === SENTENCES + 1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+X');
    await act('align.actConfirmSure_other', { count: SENTENCES - 2 }).waitFor();
    await page.keyboard.press('Alt+C');
    await act('align.actKeep_other', { count: SENTENCES - 1 }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Alt+M');
    await page.getByText(say('align.keptAdded_other', { count: SENTENCES - 1 })).waitFor();
    expect(await units()).toBe(SENTENCES - 1);
    expect(await sidewaysAt(page, 400)).toBe(0);
  }, 60_000);

  test('what somebody else changed meanwhile is a choice, and nothing is overwritten', async () => {
    const path = `/memory/alignments/${alignmentId}`;
    const { rows, revision } = await admin.get<MemoryAlignment>(path);
    const [first, ...others] = rows;
    const theirs = [{ ...first, state: 'left-out' }, ...others];
    await admin.must('PUT', `${path}/rows`, { rows: theirs }, { 'if-match': `"${revision}"` });
    await page.getByRole('gridcell').first().click();
    await page.keyboard.press('Alt+J');
    await page.getByText(say('align.conflict')).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await act('align.takeTheirs').click();
    await page.getByText(say('align.conflict')).waitFor({ state: 'detached' });
    const states = (await admin.get<MemoryAlignment>(path)).rows.map(({ state }) => state);
    expect(states.slice(0, 3)).toEqual(['left-out', 'left-out', 'confirmed']);
  }, 60_000);

  test('a discarded alignment takes its units with it', async () => {
    await act('align.discard').click();
    expect(await violationsOf(page)).toEqual([]);
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: say('align.discardConfirm') })
      .click();
    await page.getByText(say('align.none')).waitFor();
    expect(await units()).toBe(0);
  }, 60_000);

  test('a TMX file is tried, imported and taken back', async () => {
    const file = join(folder, 'old.tmx');
    writeFileSync(file, TMX);
    await page.goto(`${desk.url}/memory/import`);
    await choose(() => act('memoryImport.choose').click(), file);
    await act('memoryImport.startTrial').click();
    await page.getByText(say('memoryImport.triedText')).waitFor();
    await page.getByText(say('tmx.oneLanguage'), { exact: true }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await units()).toBe(0);

    await act('memoryImport.apply_other', { count: 2 }).click();
    await act('memoryImport.takeBack').waitFor();
    expect(await units()).toBe(2);
    expect(await sidewaysAt(page, 400)).toBe(0);
    await act('memoryImport.takeBack').click();
    await page.getByRole('alertdialog').getByText(/^2 /).waitFor();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: say('memoryImport.takeBack') })
      .click();
    await page.getByText(say('memoryImport.takenBackText')).waitFor();
    expect(await units()).toBe(0);
    const { items } = await admin.get<{ items: MemoryImport[] }>('/memory/imports');
    expect(items.map(({ name, state }) => [name, state])).toEqual([['old.tmx', 'cancelled']]);
  }, 60_000);

  test('no script failed and nothing but the conflict complained in the console', () => {
    const isConflict = (error: string) => error.includes('412') && error.includes('/rows');
    expect(window.errors.filter((error) => !isConflict(error))).toEqual([]);
    return Promise.resolve();
  });
});
