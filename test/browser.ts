import AxeBuilder from '@axe-core/playwright';
import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Locale } from './desk-client.js';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** No sandbox, because tests may run as root; no traffic of its own. */
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
];
/** How long a screen may take to show something. */
const WAIT_MS = 15_000;

/** The browser of this machine, if there is one. */
export function findChromium(): string | undefined {
  return PROGRAMS.find((program) => existsSync(program));
}

/** A `describe` that needs the browser: skipped by name without one, but with `CI=true` it runs and fails. */
export function describeInBrowser(name: string, suite: () => void): void {
  if (findChromium() || process.env['CI'] === 'true') describe(name, suite);
  else describe.skip(`${name} (needs chromium, which is not installed)`, suite);
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not installed (Debian: apt-get install chromium)');
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** A page of its own, with what went wrong in it. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the console and of scripts. */
  readonly errors: readonly string[];
}

/** Opens a window 1280 px wide, as somebody with this language and no history would have it. */
export async function openWindow(browser: Browser, locale: Locale = 'en'): Promise<Window> {
  const context = await browser.newContext({
    locale,
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // The browser itself reports every 401; asking who is signed in is how a visitor begins.
    const isVisitor = message.location().url.endsWith('/api/v1/session') && message.text().includes('401');
    if (message.type() === 'error' && !isVisitor) errors.push(`${message.text()} (${message.location().url})`);
  });
  return { page, context, errors };
}

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;
const TEXTS = new Map<Locale, Texts>();

/** A text of the interface by its key, as `release.publish`; `values` fill its places. */
export function say(
  key: string,
  values: Readonly<Record<string, string | number>> = {},
  locale: Locale = 'en',
): string {
  let texts = TEXTS.get(locale);
  if (!texts) {
    const file = new URL(`../apps/web/src/i18n/locales/${locale}.json`, import.meta.url);
    texts = JSON.parse(readFileSync(file, 'utf8')) as Texts;
    TEXTS.set(locale, texts);
  }
  const [screen = '', thing = ''] = key.split('.');
  const text = texts[screen]?.[thing];
  if (text === undefined) throw new Error(`The interface has no text ${key} in ${locale}`);
  return text.replace(/\{\{(\w+)(, number)?\}\}/g, (_, name: string, isNumber?: string) =>
    isNumber ? Number(values[name]).toLocaleString(locale) : String(values[name]),
  );
}

/** What axe finds wrong with the page, one line per rule and element; with `rules` only these are asked. */
export async function violationsOf(page: Page, ...rules: readonly string[]): Promise<string[]> {
  // Our pages have no frames, so axe needs no page of its own to gather its results in.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations, passes } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  if (passes.length === 0) throw new Error(`axe found nothing to look at on ${page.url()}`);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** How many pixels the page can be scrolled sideways in a window of this width. */
export async function sidewaysAt(page: Page, width: number): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 800 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (before) await page.setViewportSize(before);
  return sideways;
}
