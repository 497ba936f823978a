import { inPanelOrder, type Locale } from '@triptych/domain';
import { dateInWords, isoDay } from './date-in-words.js';
import { escapeHtml, safeHref } from './escape-html.js';
import { headlineOf } from './headline.js';
import { versionBlockText, type LanguageVersion } from './language-version.js';
import { PAGE_STYLE } from './page-style.js';
import { LANGUAGE_NAMES, PAGE_WORDS } from './page-words.js';
import { writeHtmlBody } from './write-html-body.js';

/** The same release in another language. An address that is neither relative nor http(s) is left out. */
export interface Alternate {
  readonly locale: Locale;
  readonly href: string;
}

export interface HtmlPageOptions {
  readonly alternates?: readonly Alternate[];
  /** True: the page says that its text is not approved, and search engines may not keep it. */
  readonly draft?: boolean;
  /** Replaces the built-in style sheet. */
  readonly css?: string;
}

/** Nothing may be loaded and nothing may run, whatever the texts say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Three panels, the middle one a little wider. */
const MARK =
  '<svg class="mark" viewBox="0 0 30 24" width="30" height="24" aria-hidden="true" focusable="false">' +
  '<rect class="fr" x="0" width="8" height="24"/><rect class="en" x="10" width="10" height="24"/>' +
  '<rect class="es" x="22" width="8" height="24"/></svg>';

/** How much of the lead a search result or a message shows, in UTF-16 units. */
const DESCRIPTION_LENGTH = 200;

/** A complete public page of one version: one file, no script, nothing loaded from elsewhere. */
export function writeHtmlPage(version: LanguageVersion, options: HtmlPageOptions = {}): string {
  const { locale, reference, kind } = version;
  const headline = headlineOf(version);
  const alternates = safeAlternates(options.alternates ?? [], locale);
  const description = descriptionOf(version);
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    ...(options.draft ? ['<meta name="robots" content="noindex">'] : []),
    `<title>${escapeHtml(headline ?? reference)}</title>`,
    ...(description === '' ? [] : [`<meta name="description" content="${escapeHtml(description)}">`]),
    ...alternates.map(
      ({ locale: other, href }) => `<link rel="alternate" hreflang="${other}" href="${escapeHtml(href)}">`,
    ),
    `<style>\n${(options.css ?? PAGE_STYLE).replace(/<(?=[/!])/g, '\\3c ')}</style>`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    ...head,
    '</head>',
    `<body class="in-${locale}">`,
    '<div class="page">',
    ...(options.draft ? [`<p class="draft" role="note">${escapeHtml(PAGE_WORDS[locale].draft)}</p>`] : []),
    '<header class="masthead">',
    MARK,
    ...languageLinks(locale, alternates),
    '</header>',
    '<main>',
    '<p class="kind-and-date">',
    `<span class="kind">${escapeHtml(PAGE_WORDS[locale].kinds[kind])}</span>`,
    ...dateElement(version),
    '</p>',
    ...(headline === null ? [`<h1>${escapeHtml(reference)}</h1>`] : []),
    writeHtmlBody(version).trimEnd(),
    '</main>',
    `<footer class="colophon"><p>${escapeHtml(reference)}</p></footer>`,
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function safeAlternates(alternates: readonly Alternate[], own: Locale): Alternate[] {
  const known = alternates.flatMap(({ locale, href }) => {
    const safe = safeHref(href);
    return safe === undefined || locale === own ? [] : [{ locale, href: safe }];
  });
  return inPanelOrder(known.map(({ locale }) => locale)).flatMap((locale) => {
    const alternate = known.find((candidate) => candidate.locale === locale);
    return alternate ? [alternate] : [];
  });
}

/** The languages in the order of the panels, the page's own among them. */
function languageLinks(own: Locale, alternates: readonly Alternate[]): string[] {
  if (alternates.length === 0) return [];
  const items = inPanelOrder([own, ...alternates.map(({ locale }) => locale)]).map((locale) => {
    const name = LANGUAGE_NAMES[locale];
    const href = alternates.find((alternate) => alternate.locale === locale)?.href;
    return href === undefined
      ? `<li class="${locale}"><span aria-current="page">${name}</span></li>`
      : `<li class="${locale}"><a href="${escapeHtml(href)}" hreflang="${locale}" lang="${locale}">${name}</a></li>`;
  });
  return [`<nav aria-label="${escapeHtml(PAGE_WORDS[own].languages)}"><ul>`, ...items, '</ul></nav>'];
}

function dateElement({ date, locale }: LanguageVersion): string[] {
  const day = date === null ? undefined : isoDay(date);
  const words = date === null ? undefined : dateInWords(date, locale);
  return day === undefined || words === undefined ? [] : [`<time datetime="${day}">${escapeHtml(words)}</time>`];
}

function descriptionOf({ blocks }: LanguageVersion): string {
  const lead = blocks.find(({ type }) => type === 'lead') ?? blocks.find(({ type }) => type === 'paragraph');
  const text = (lead ? versionBlockText(lead) : '').replace(/\s+/g, ' ').trim();
  if (text.length <= DESCRIPTION_LENGTH) return text;
  return `${text.slice(0, DESCRIPTION_LENGTH).replace(/\s\S*$/u, '')}…`;
}
