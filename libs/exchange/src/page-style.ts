/** The look of a public page: a newspaper column on warm paper, at night, on a telephone and on paper. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbf8f2;
  --ink: #1d1b18;
  --ink-soft: #5f5a52;
  --rule: #d9d2c5;
  --fr: #2b5fa8;
  --en: #6b4ba3;
  --es: #8f5606;
  /* 68 characters of text: a letter is nine tenths of a figure wide, and ch counts figures. */
  --measure: 61ch;
  --serif: 'Source Serif 4', 'Source Serif Pro', Charter, 'Bitstream Charter', Cambria, Georgia, serif;
  --sans: Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1f1e1c;
    --ink: #ece7de;
    --ink-soft: #aaa498;
    --rule: #413e39;
    --fr: #8db4ea;
    --en: #bda4e8;
    --es: #e0b06a;
  }
}
.in-fr { --own: var(--fr); }
.in-en { --own: var(--en); }
.in-es { --own: var(--es); }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  padding: 0 clamp(20px, 5vw, 48px);
  background: var(--paper);
  color: var(--ink);
  font: 400 clamp(18px, 0.9rem + 0.5vw, 20px) / 1.55 var(--serif);
  font-kerning: normal;
  font-variant-numeric: oldstyle-nums proportional-nums;
  overflow-wrap: break-word;
}
.page { max-width: var(--measure); margin-inline: auto; }
.draft {
  margin: 0;
  padding: 10px 0 0;
  color: var(--ink-soft);
  font: 600 13px / 1.5 var(--sans);
  text-align: center;
}
.masthead {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 12px 24px;
  padding: 28px 0 14px;
  border-bottom: 3px double var(--ink);
  font: 500 14px / 1.4 var(--sans);
}
.mark { display: block; height: 20px; width: 25px; }
.mark .fr { fill: var(--fr); }
.mark .en { fill: var(--en); }
.mark .es { fill: var(--es); }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0; padding: 0; list-style: none; }
nav a, nav span { display: block; padding: 6px 0 4px; border-bottom: 2px solid transparent; text-decoration: none; }
nav a { color: var(--ink-soft); }
nav span { color: var(--ink); border-color: var(--own); }
nav .fr a:hover { border-color: var(--fr); color: var(--ink); }
nav .en a:hover { border-color: var(--en); color: var(--ink); }
nav .es a:hover { border-color: var(--es); color: var(--ink); }
.kind-and-date {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 2px 14px;
  margin: 44px 0 0;
  color: var(--ink-soft);
  font: 400 14px / 1.5 var(--sans);
  font-variant-numeric: lining-nums;
}
.kind {
  color: var(--own);
  font-weight: 650;
  font-size: 12px;
  letter-spacing: 0.09em;
  text-transform: uppercase;
}
h1 {
  margin: 14px 0 0;
  font-size: clamp(31px, 1.2rem + 3vw, 46px);
  font-weight: 600;
  line-height: 1.12;
  letter-spacing: -0.016em;
  font-variant-numeric: lining-nums;
  text-wrap: balance;
  hyphens: manual;
}
.subheadline { margin: 16px 0 0; color: var(--ink-soft); font-size: 1.2em; line-height: 1.4; text-wrap: balance; }
article > p { margin: 0 0 1em; hanging-punctuation: first; text-wrap: pretty; }
article > h1 + *, article > .subheadline + * { margin-top: 32px; }
article > h1 + .subheadline { margin-top: 16px; }
.lead { font-size: 1.13em; line-height: 1.5; }
.lead + * { margin-top: 1.2em; }
.label { color: var(--ink-soft); font: 600 13px / 1.5 var(--sans); }
.dateline { font-variant-caps: small-caps; letter-spacing: 0.04em; }
h2 { margin: 1.9em 0 0.5em; font-size: 1.25em; font-weight: 600; line-height: 1.25; text-wrap: balance; }
ul, ol { margin: 0 0 1.2em; padding-left: 1.3em; }
li { margin: 0.4em 0; padding-left: 0.25em; text-wrap: pretty; }
ul > li::marker { color: var(--own); }
ol > li::marker { color: var(--ink-soft); font-variant-numeric: lining-nums tabular-nums; }
nav li { margin: 0; padding: 0; }
blockquote { margin: 1.7em 0; padding: 0.1em 0 0.1em 1.2em; border-left: 2px solid var(--own); }
blockquote p { margin: 0; font-size: 1.13em; line-height: 1.5; text-wrap: pretty; }
blockquote + blockquote { margin-top: -0.6em; }
.caption, .footnote { color: var(--ink-soft); font: 400 14px / 1.5 var(--sans); }
code { font: 400 0.86em / 1.4 ui-monospace, Menlo, Consolas, monospace; }
.notes, .boilerplate, .media-contact, .related-links {
  margin: 2em 0 0;
  padding-top: 1em;
  border-top: 1px solid var(--rule);
  font-size: 0.86em;
  line-height: 1.55;
}
.notes + .boilerplate, .boilerplate + .media-contact, .notes + .media-contact { margin-top: 1em; }
.notes p, .boilerplate p, .media-contact p { margin: 0 0 0.7em; }
.media-contact address { font-style: normal; }
.end-mark { margin-top: 2em; color: var(--ink-soft); text-align: center; }
a { color: inherit; text-decoration-color: var(--own); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 2px solid var(--own); outline-offset: 3px; border-radius: 2px; }
.colophon {
  margin-top: 56px;
  padding: 14px 0 56px;
  border-top: 1px solid var(--ink);
  color: var(--ink-soft);
  font: 400 13px / 1.5 var(--sans);
}
.colophon p { margin: 0; }
@media (max-width: 480px) {
  .masthead { padding-top: 18px; }
  .kind-and-date { margin-top: 28px; }
  blockquote { padding-left: 0.9em; }
}
@media print {
  @page { margin: 22mm 20mm 24mm; }
  :root { --paper: #fff; --ink: #000; --ink-soft: #333; --rule: #999; --fr: #000; --en: #000; --es: #000; }
  body { padding: 0; font-size: 11pt; line-height: 1.45; }
  .page { max-width: none; }
  .masthead { padding-top: 0; }
  nav { display: none; }
  h1 { font-size: 24pt; }
  h1, h2 { break-after: avoid; }
  p, li, blockquote { orphans: 3; widows: 3; }
  blockquote, .media-contact { break-inside: avoid; }
  a { text-decoration: none; }
}
`;
