import { readFileSync } from 'node:fs';

/** The lines of the release in the seed, without its menu: headline, lead, a list behind its paragraph, contact. */
export const SEED_LINES: readonly string[] = readFileSync('test/fixtures/seed/release.fr.txt', 'utf8')
  .split('\n')
  .slice(29);

const [HEADLINE = '', ...BODY] = SEED_LINES;
const isItem = (line: string): boolean => line.startsWith('- ');
const paragraphs = (lines: readonly string[]): string =>
  lines
    .map((line) => (isItem(line) ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`))
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n)+/g, (items) => `<ul>\n${items}</ul>\n`);

const COOKIES =
  'Nous utilisons des cookies pour améliorer votre visite. En continuant, vous acceptez leur usage sur ce site.';

/** Texts around the release that a reader of the page sees and that are not part of it. */
export const AROUND_SEED: readonly string[] = [COOKIES, 'Qui sommes nous', 'Notre travail', 'Mentions légales'];

/** A page in the elements of HTML 5. */
const semantic = (body: readonly string[]): string => `<!doctype html>
<html lang="fr-CH">
<head><meta charset="utf-8"><title>${HEADLINE} | Site</title><style>p{margin:0}</style><script>track("x<y")</script></head>
<body class="page">
<div id="cookie-banner" role="dialog"><p>${COOKIES}</p><button onclick="ok()">Accepter</button></div>
<header><a href="/"><img src="/logo.png" alt="Logo du site"></a>
<nav><ul><li><a href="/qui">Qui sommes nous</a></li><li><a href="/travail">Notre travail</a></li></ul></nav></header>
<main>
<article>
<h1>${HEADLINE}</h1>
<figure><img src="/turin.jpg" alt="Une salle de cours à Turin"><figcaption>Les participants à Turin. Photo : OIM</figcaption></figure>
${paragraphs(body)}
</article>
<aside><h2>À lire aussi</h2><ul><li><a href="/a">Un autre communiqué de presse</a></li></ul></aside>
</main>
<footer><p>Mentions légales</p><p>© 2017 Organisation</p></footer>
</body>
</html>
`;

/** A page of a content management system: nothing but divisions and classes, the headline apart from the body. */
const divisions = (body: readonly string[]): string => `<!DOCTYPE html>
<html lang="fr"><body>
<div id="page">
  <div class="region-header"><div class="site-name"><a href="/">Organisation</a></div>
    <ul class="menu"><li><a href="/qui">Qui sommes nous</a></li><li><a href="/travail">Notre travail</a></li></ul></div>
  <div class="breadcrumb"><a href="/">Accueil</a> › <a href="/news">Actualités</a></div>
  <div class="region-content">
    <div class="node node--type-news">
      <h1 class="page-title"><span>${HEADLINE}</span></h1>
      <div class="field--name-field-image"><img src="/turin.jpg" alt="Une salle de cours à Turin" width="800"></div>
      <div class="field--name-field-caption">Les participants à Turin. Photo : OIM</div>
      <div class="field--name-body"><div class="field__item">${paragraphs(body)}</div></div>
      <div class="share-links"><a href="https://social.example/s">Partager</a></div>
    </div>
  </div>
  <div class="region-sidebar"><div class="block-cookies"><p>${COOKIES}</p></div></div>
  <div class="region-footer"><p>Mentions légales</p></div>
</div>
</body></html>
`;

/** An old page: a table for the layout, breaks for paragraphs, typed bullets, and no class anywhere. */
const table = (body: readonly string[]): string => `<html><head><title>News</title></head><body bgcolor="#ffffff">
<table width="100%" border="0"><tr>
<td width="150"><a href="/qui">Qui sommes nous</a><br><a href="/travail">Notre travail</a><br><a href="/data">Données</a></td>
<td><h1>${HEADLINE}</h1>
<img src="/turin.jpg" alt="Une salle de cours à Turin"><br>
${body.join('<br>\n<br>\n').replace(/<br>\n<br>\n- /g, '<br>\n- ')}
</td></tr>
<tr><td><a href="/legal">Mentions légales</a></td><td><font size="1">${COOKIES}</font></td></tr>
</table></body></html>
`;

/** Pages around the seed, or around the first lines of its body. */
export const SEED_PAGES: readonly (readonly [name: string, page: (body?: readonly string[]) => string])[] = [
  ['in the elements of HTML 5', (body = BODY) => semantic(body)],
  ['in divisions and classes', (body = BODY) => divisions(body)],
  ['in a table, with breaks', (body = BODY) => table(body)],
];
