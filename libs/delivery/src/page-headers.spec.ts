import { pageCharset } from './page-headers.js';

it.each([
  ['text/html', null],
  ['Text/HTML; Charset=UTF-8', 'UTF-8'],
  ['text/html;charset="iso-8859-1"', 'iso-8859-1'],
  ['application/xhtml+xml; charset=windows-1252 ', 'windows-1252'],
  ['text/html; charset=utf-8; charset=latin1', 'utf-8'],
  ['text/html; charset=', null],
  ['text/html; charset="utf-8', null],
  ['text/html; charset=<script>', null],
  [`text/html; charset=${'u'.repeat(41)}`, null],
])('%j names the charset %j', (type, charset) => {
  expect(pageCharset({ 'content-type': type })).toBe(charset);
});

it.each([
  undefined,
  '',
  'text/plain; charset=utf-8',
  'application/pdf',
  'text/html5',
  'text/htm',
  'application/json',
  'text/html, image/png',
  '; text/html',
])('%j is no kind of page', (type) => {
  expect(pageCharset(type === undefined ? {} : { 'content-type': type })).toBeUndefined();
});
