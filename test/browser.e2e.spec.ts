import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser, openWindow, say, sidewaysAt, violationsOf, type Window } from './browser.js';
import {
  approveAll,
  makeTeam,
  SEED,
  SEED_RELEASE,
  targetOf,
  type DeskClient,
  type Locale,
  type Team,
} from './desk-client.js';
import { DeskProcesses, describeShape, SHAPES, testOn } from './desk-processes.js';
import { eventually } from './eventually.js';

const PASSWORD = 'long enough for a test';
const HEADLINE = SEED_RELEASE.split('\n')[0] ?? '';
const SENTENCES = 21;
const TARGETS: readonly Locale[] = ['en', 'es'];
/** Pictures for the documentation are taken only when they are wanted. */
const TAKES_PICTURES = process.env['TRIPTYCH_SCREENSHOTS'] === '1';
const PICTURES = new URL('../docs/screenshots/', import.meta.url).pathname;

describe.each(SHAPES)('in the browser, %s', (shape) => {
  describeShape(shape, 'on real processes', () => {
    describeInBrowser('in Chromium', () => {
      let desk: DeskProcesses;
      let team: Team;
      let browser: Browser;
      let officer: Window;
      let translator: Window;
      let reviewer: Window;
      let releaseId: string;
      const windows: Window[] = [];
      const test = testOn(() => desk);

      const enter = async (email: string): Promise<Window> => {
        const window = await openWindow(browser);
        windows.push(window);
        const { page } = window;
        await page.goto(desk.url);
        await page.getByLabel(say('signIn.email')).fill(email);
        await page.getByLabel(say('signIn.password'), { exact: true }).fill(PASSWORD);
        await page.getByRole('button', { name: say('signIn.submit') }).click();
        await page.getByRole('navigation', { name: say('shell.navigation') }).waitFor();
        return window;
      };
      const open = async (page: Page, path: string) => {
        await page.goto(desk.url + path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.locator('[class*="skeleton"]').first().waitFor({ state: 'detached' });
      };
      const picture = async (page: Page, name: string) => {
        if (!TAKES_PICTURES || shape !== 'embedded') return;
        mkdirSync(PICTURES, { recursive: true });
        await page.emulateMedia({ colorScheme: 'light' });
        await page.screenshot({ path: `${PICTURES}${name}.png` });
      };
      const states = async (locale: Locale) => {
        const segments = await team.officer.segments(releaseId, locale);
        return segments.map((segment) => targetOf(segment, locale).state);
      };
      const allAre = (locale: Locale, state: string, count = SENTENCES) =>
        eventually(
          `${count} sentences ${state} in ${locale}`,
          () => states(locale),
          (seen) => seen.filter((each) => each === state).length === count,
        );

      beforeAll(async () => {
        [desk, browser] = await Promise.all([DeskProcesses.start(shape), launchBrowser()]);
        team = await makeTeam(desk.url);
      }, 120_000);
      afterAll(async () => {
        await browser?.close();
        await desk?.stop();
      }, 90_000);

      test('an officer pastes the seed, sees what becomes of it, and restores a line and leaves it out again', async () => {
        officer = await enter('olga@desk.example');
        const { page } = officer;
        await page
          .getByRole('link', { name: say('shell.newRelease') })
          .first()
          .click();
        const field = page.getByLabel(say('submit.text'), { exact: true });
        await field.waitFor();
        await page.evaluate((text) => navigator.clipboard.writeText(text), SEED);
        await field.focus();
        await page.keyboard.press('Control+V');

        await page.getByText(say('submit.leftOut_other', { count: 29 })).waitFor();
        const counts = page.locator('dl').filter({ hasText: say('submit.sentences') });
        await eventually(
          'the counts',
          () => counts.innerText(),
          (text) => /14[\s\S]*21/.test(text),
        );
        await page.locator('h3', { hasText: HEADLINE }).waitFor();

        const line = page.getByRole('switch', { name: say('submit.includeLine', { text: 'Données et recherche' }) });
        expect(await line.isChecked()).toBe(false);
        await line.focus();
        await page.keyboard.press('Space');
        await page.getByText(say('submit.leftOut_other', { count: 28 })).waitFor();
        await eventually(
          'the counts',
          () => counts.innerText(),
          (text) => /15[\s\S]*22/.test(text),
        );
        await line.focus();
        await page.keyboard.press('Space');
        await page.getByText(say('submit.leftOut_other', { count: 29 })).waitFor();
        await picture(page, 'submit');
      }, 60_000);

      test('after the submission the drafts arrive by themselves', async () => {
        const { page } = officer;
        desk.deepl.failAlways('hang');
        try {
          await page.getByRole('button', { name: say('submit.submit') }).click();
          await page.getByRole('heading', { level: 1, name: /PR-\d{4}-0001/ }).waitFor();
          releaseId = page.url().split('/').at(-1) ?? '';
          await page.getByText(say('state.drafting'), { exact: true }).first().waitFor();
          expect(await page.getByText(say('state.translation'), { exact: true }).count()).toBe(0);
        } finally {
          desk.deepl.failAlways();
          desk.deepl.release();
        }
        await eventually(
          'the state of the release and of both languages',
          () => page.getByText(say('state.translation'), { exact: true }).count(),
          (count) => count === 3,
        );
        await page
          .getByText(/^\[en\] /)
          .first()
          .waitFor();
        await page
          .getByText(/^\[es\] /)
          .first()
          .waitFor();
      }, 60_000);

      test('a translator confirms every sentence by keyboard', async () => {
        translator = await enter('tina@desk.example');
        const { page } = translator;
        for (const locale of TARGETS) {
          await openFromWork(page, releaseId, locale);
          if (locale === 'en') await picture(page, 'review');
          for (let n = 1; n <= SENTENCES; n += 1) {
            await fieldOf(page, locale, n).waitFor();
            await page.keyboard.press('Control+Enter');
          }
          await page.getByRole('heading', { name: say('review.end') }).waitFor();
          await allAre(locale, 'translated');
        }
      }, 120_000);

      test('a reviewer accepts by keyboard and sends one sentence back with a reason', async () => {
        reviewer = await enter('rita@desk.example');
        const { page } = reviewer;
        for (const locale of TARGETS) {
          await openFromWork(page, releaseId, locale);
          for (let n = 1; n <= SENTENCES; n += 1) {
            await fieldOf(page, locale, n).waitFor();
            if (locale === 'en' && n === 2) {
              await page.keyboard.press('Control+Shift+Enter');
              await page.getByLabel(say('review.returnReason')).waitFor();
              if (shape === 'embedded') expect(await violationsOf(page)).toEqual([]);
              await page.keyboard.type('The dateline is missing.');
              await page.keyboard.press('Control+Enter');
            } else {
              await page.keyboard.press('Control+Enter');
            }
          }
          await page.getByRole('heading', { name: say('review.end') }).waitFor();
          await allAre(locale, 'reviewed', locale === 'en' ? SENTENCES - 1 : SENTENCES);
        }
      }, 120_000);

      test('the translator reads the reason and mends the sentence, and the reviewer accepts it', async () => {
        await openFromWork(translator.page, releaseId, 'en');
        await translator.page.getByText('The dateline is missing.').first().waitFor();
        const field = fieldOf(translator.page, 'en', 2);
        await field.press('End');
        await translator.page.keyboard.type(' Mended.');
        await translator.page.keyboard.press('Control+Enter');
        await allAre('en', 'translated', 1);

        await openFromWork(reviewer.page, releaseId, 'en');
        await eventually(
          'the mended text',
          () => fieldOf(reviewer.page, 'en', 2).inputValue(),
          (text) => text.endsWith(' Mended.'),
        );
        await reviewer.page.keyboard.press('Control+Enter');
        await allAre('en', 'reviewed');
      }, 60_000);

      test('the officer approves both versions and publishes the set', async () => {
        const { page } = officer;
        await open(page, `/releases/${releaseId}`);
        const approve = page.getByRole('button', { name: say('release.approve') });
        for (const left of [1, 0]) {
          await approve.first().click();
          await windowOf(page)
            .getByRole('button', { name: say('release.approve') })
            .click();
          await windowOf(page).waitFor({ state: 'detached' });
          await eventually(
            'an approval',
            () => approve.count(),
            (count) => count === left,
          );
        }
        await picture(page, 'release');
        await page.getByRole('button', { name: say('release.publish') }).click();
        if (shape === 'embedded') expect(await violationsOf(page)).toEqual([]);
        await windowOf(page)
          .getByRole('button', { name: say('publish.confirm_other', { count: 3 }) })
          .click();
        await windowOf(page).waitFor({ state: 'detached' });
        await page.getByText(say('state.published'), { exact: true }).first().waitFor();

        const [published] = await Promise.all([
          officer.context.waitForEvent('page'),
          page
            .getByRole('link', { name: say('release.readPublished') })
            .first()
            .click(),
        ]);
        await published.waitForLoadState();
        expect(await published.getByRole('heading', { level: 1 }).innerText()).toBe(HEADLINE);
        expect(await published.locator('html').getAttribute('lang')).toBe('fr');
        if (shape === 'embedded') expect(await violationsOf(published)).toEqual([]);
        expect(await sidewaysAt(published, 400)).toBe(0);
        await picture(published, 'published');
        await published.close();
      }, 60_000);

      test('a program reads the set with a key from the settings', async () => {
        const { page } = officer;
        await page.getByRole('link', { name: say('shell.settings') }).click();
        await page.getByRole('button', { name: say('keys.add') }).click();
        await windowOf(page).getByLabel(say('keys.name')).fill('Website');
        if (shape === 'embedded') expect(await violationsOf(page)).toEqual([]);
        await windowOf(page)
          .getByRole('button', { name: say('keys.confirm') })
          .click();
        await page.getByText(say('keys.once')).waitFor();
        const key = await windowOf(page).locator('code').innerText();
        await windowOf(page)
          .getByRole('button', { name: say('keys.done') })
          .click();
        await page.getByText('Website', { exact: true }).waitFor();
        expect(await page.content()).not.toContain(key);

        const site: DeskClient = team.nobody.withKey(key);
        const { reference } = await team.officer.release(releaseId);
        const french = await site.call('GET', `/published/${reference}/fr.txt`);
        expect([french.status, french.text]).toEqual([200, SEED_RELEASE]);
        expect((await site.call('GET', `/published/${reference}/en.txt`)).text).toContain(' Mended.');
        await site.refused(403, 'forbidden', 'GET', '/releases');
      }, 60_000);

      test('the memory answers with adapted numbers, and a sentence that stands twice is written once', async () => {
        const submit = async (...lines: readonly string[]) => {
          const release = await team.officer.submit({ content: lines.join('\n\n'), targetLocales: ['en'] });
          await team.officer.drafted(release.id);
          return release;
        };
        const former = await submit('Un titre', 'L’OIM a aidé 12 500 migrants en Libye en 2023.');
        const [, known] = await team.officer.segments(former.id, 'en');
        const { revision } = targetOf(known!, 'en');
        await team.translator.save(known!, 'en', 'IOM helped 12,500 migrants in Libya in 2023.', true, revision);
        await approveAll(team, former.id);

        const stays = 'Nous restons sur place.';
        const near = 'L’OIM a aidé 14 300 migrants en Libye en 2024.';
        const { id } = await submit('Un autre titre', near, stays, 'Une phrase entre deux.', stays);
        const { page } = await enter('tina@desk.example');
        const segments = await team.officer.segments(id, 'en');
        await page.goto(`${desk.url}/releases/${id}/review/en?segment=${segments[1]!.id}`);

        const panel = page.getByRole('complementary', { name: say('review.panel') });
        const lost = say('review.lost', { reason: say('review.lostNumber'), points: 2 });
        await panel.getByText(`${say('review.rate', { rate: 98 })} ${lost}`).waitFor();
        expect(await panel.locator('del').allInnerTexts()).toEqual(['12 500', '2023']);
        expect(await panel.locator('ins').allInnerTexts()).toEqual(['14 300', '2024']);
        expect(await panel.locator('[lang=en] mark').allInnerTexts()).toEqual(['14,300', '2024']);
        const link = panel.getByRole('link', { name: former.reference });
        expect(await link.getAttribute('href')).toBe(`/releases/${former.id}`);
        if (shape === 'embedded') expect(await violationsOf(page)).toEqual([]);
        await fieldOf(page, 'en', 2).fill('Something else');
        await page.keyboard.press('Alt+1');
        expect(await fieldOf(page, 'en', 2).inputValue()).toBe('IOM helped 14,300 migrants in Libya in 2024.');

        await page.keyboard.press('Control+Enter');
        await fieldOf(page, 'en', 3).fill('We stay.');
        await page.keyboard.press('Control+Enter');
        await page.getByText(say('review.repeats_one', { count: 1 })).waitFor();
        await page.keyboard.press('Alt+R');
        await page.getByText(say('review.repeated_one', { count: 1 })).waitFor();
        const after = await team.officer.segments(id, 'en');
        expect(targetOf(after[4]!, 'en')).toMatchObject({ text: 'We stay.', state: 'initial', origin: 'tm' });
        expect(await page.getByText('We stay.', { exact: true }).count()).toBe(2);
      }, 60_000);

      if (shape === 'embedded') {
        describe('every screen', () => {
          let openRelease: string;
          beforeAll(async () => {
            openRelease = (await team.officer.drafted((await team.officer.submit()).id)).id;
          }, 60_000);

          for (const locale of ['fr', 'en', 'es'] as const) {
            test(`is accessible in light and dark and fits a telephone, ${locale}`, async () => {
              const visitor = await openWindow(browser, locale);
              windows.push(visitor);
              const screens: readonly (readonly [Window, string])[] = [
                [visitor, '/sign-in'],
                [officer, '/'],
                [officer, '/?q=nothing-of-the-kind'],
                [officer, '/work'],
                [officer, '/releases/new'],
                [officer, `/releases/${openRelease}`],
                [officer, `/releases/${releaseId}`],
                [officer, '/settings'],
                [officer, '/no-such-screen'],
                [translator, '/work'],
                [translator, `/releases/${openRelease}/review/en`],
              ];
              const found: Record<string, unknown> = {};
              for (const { page } of [visitor, officer, translator]) {
                await page.addInitScript((spoken) => localStorage.setItem('triptych.locale', spoken), locale);
              }
              for (const [{ page }, path] of screens) {
                await open(page, path);
                expect(await page.locator('html').getAttribute('lang')).toBe(locale);
                const light = await violationsOf(page);
                const sideways = await sidewaysAt(page, 400);
                // The theme changes colours and nothing else.
                await darken(page);
                const dark = await violationsOf(page, 'color-contrast', 'link-in-text-block');
                if (light.length + dark.length > 0 || sideways > 0) found[path] = { light, dark, sideways };
              }
              await visitor.context.close();
              expect(found).toEqual({});
            }, 120_000);
          }

          test('the board is worth a picture', async () => {
            await officer.page.addInitScript(() => {
              localStorage.setItem('triptych.locale', 'en');
            });
            await open(officer.page, '/');
            expect(await officer.page.getByRole('link', { name: HEADLINE }).count()).toBe(2);
            await picture(officer.page, 'board');
          });
        });
      }

      test('no script failed and nothing complained in the console', () => {
        expect(windows.flatMap(({ errors }) => errors)).toEqual([]);
        expect(windows.length).toBeGreaterThan(2);
        return Promise.resolve();
      });
    });
  });
});

/** Shows the page at night until it is loaded again, as the choice of the theme does. */
async function darken(page: Page): Promise<void> {
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const before = await background();
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  await eventually('the night', background, (now) => now !== before);
}

function windowOf(page: Page) {
  return page.locator('[role=dialog],[role=alertdialog]');
}

function fieldOf(page: Page, locale: Locale, n: number) {
  return page.getByRole('textbox', {
    name: say('review.field', { language: say(`locale.${locale}`), n }),
    exact: true,
  });
}

/** Goes to the desk of a translation the way a person does: by the list of her work. */
async function openFromWork(page: Page, releaseId: string, locale: Locale): Promise<void> {
  await page.getByRole('link', { name: say('shell.work') }).click();
  await page.locator(`a[href="/releases/${releaseId}/review/${locale}"]`).click();
  await page.getByRole('list', { name: say('review.sentences') }).waitFor();
}
