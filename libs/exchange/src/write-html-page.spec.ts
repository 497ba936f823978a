import { RELEASE_KINDS } from '@triptych/domain';
import { aBlock, aVersion } from './testing/a-version.js';
import { writeHtmlPage } from './write-html-page.js';

const alternates = [
  { locale: 'es', href: '/published/PR-2026-0012/es.html' },
  { locale: 'fr', href: '/published/PR-2026-0012/fr.html' },
  { locale: 'en', href: 'https://x.example/en?a=1&b=2' },
] as const;

describe('a public page', () => {
  test('stands alone: nothing runs and nothing is loaded', () => {
    const page = writeHtmlPage(aVersion(), { alternates });
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(page).toContain(
      'Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;',
    );
    expect(page).not.toMatch(/<script|<img|<iframe|<object|src=|url\(|@import|\son[a-z]+=/i);
  });

  test('is titled by its headline and described by its lead', () => {
    const page = writeHtmlPage(aVersion());
    expect(page).toContain('<title>Titre</title>');
    expect(page).toContain('<meta name="description" content="Turin – Chapeau.">');
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  test('is titled by its reference when it has no headline', () => {
    const page = writeHtmlPage(aVersion({ blocks: [aBlock({ text: 'Texte.' })] }));
    expect(page).toContain('<title>PR-2026-0012</title>');
    expect(page).toContain('<h1>PR-2026-0012</h1>');
  });

  test('cuts a long description between words', () => {
    const page = writeHtmlPage(aVersion({ blocks: [aBlock({ type: 'lead', text: 'mot '.repeat(100) })] }));
    expect(page).toMatch(/content="(?:mot )*mot…"/);
  });

  test('names kind and date in its own language', () => {
    expect(writeHtmlPage(aVersion())).toContain('<time datetime="2026-07-01">1er juillet 2026</time>');
    const spanish = writeHtmlPage(aVersion({ locale: 'es', kind: 'statement', date: '2026-07-01T08:00:00Z' }));
    expect(spanish).toContain('Declaración');
    expect(spanish).toContain('<time datetime="2026-07-01">1 de julio de 2026</time>');
    expect(writeHtmlPage(aVersion({ date: null }))).not.toContain('<time');
  });

  test.each(RELEASE_KINDS)('has a word for %s in each language, and three different ones', (kind) => {
    const words = (['fr', 'en', 'es'] as const).map(
      (locale) => /class="kind">([^<]+)</.exec(writeHtmlPage(aVersion({ locale, kind })))?.[1],
    );
    expect(new Set(words).size).toBe(3);
    expect(words).not.toContain(undefined);
  });

  test('leads to the other languages in the order of the panels', () => {
    const page = writeHtmlPage(aVersion(), { alternates });
    expect(page).toContain('<link rel="alternate" hreflang="en" href="https://x.example/en?a=1&amp;b=2">');
    expect(page).not.toContain('hreflang="fr"');
    const names = [...page.matchAll(/>(Français|English|Español)</g)].map(([, name]) => name);
    expect(names).toEqual(['Français', 'English', 'Español']);
    expect(page).toContain('<span aria-current="page">Français</span>');
    expect(page).toContain('<a href="/published/PR-2026-0012/es.html" hreflang="es" lang="es">Español</a>');
  });

  test('has no list of languages when there is no other', () => {
    expect(writeHtmlPage(aVersion())).not.toContain('<nav');
  });

  test.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'DATA:text/html,x', '\u0001javascript:x', 'http:x'])(
    'leaves out an alternate at %j',
    (href) => {
      expect(writeHtmlPage(aVersion(), { alternates: [{ locale: 'en', href }] })).not.toContain('hreflang');
    },
  );

  test.each(['en.html', '../en', '/a?b=c:d', '//cdn.example/en', 'https://x.example/'])(
    'keeps an alternate at %j',
    (href) => {
      expect(writeHtmlPage(aVersion(), { alternates: [{ locale: 'en', href }] })).toContain(
        `href="${href}" hreflang="en"`,
      );
    },
  );

  test.each([
    ['fr', 'Brouillon – non approuvé'],
    ['en', 'Draft – not approved'],
    ['es', 'Borrador – sin aprobar'],
  ] as const)('of a draft in %s says %j and stays out of search engines', (locale, words) => {
    const draft = writeHtmlPage(aVersion({ locale }), { draft: true });
    expect(draft).toContain(`<p class="draft" role="note">${words}</p>`);
    expect(draft).toContain('<meta name="robots" content="noindex">');
    const approved = writeHtmlPage(aVersion({ locale }), { draft: false });
    expect(approved).not.toMatch(/class="draft"|noindex/);
    expect(approved).toBe(writeHtmlPage(aVersion({ locale })));
  });

  test('escapes a hostile headline, lead and reference wherever they stand', () => {
    const hostile = '</title></style><script>alert("1")</script>';
    const page = writeHtmlPage(
      aVersion({
        reference: hostile,
        blocks: [aBlock({ type: 'headline', text: hostile }), aBlock({ type: 'lead', text: hostile })],
      }),
    );
    expect(page).not.toContain('<script');
    expect(page.match(/<\/title>/g)).toHaveLength(1);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });

  test('takes another style sheet, which cannot leave its element', () => {
    const page = writeHtmlPage(aVersion(), { css: 'p { color: red } </style><script>alert(1)</script>' });
    expect(page).toContain('p { color: red }');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).not.toContain('--paper');
  });
});
