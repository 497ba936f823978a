import { versionFile, versionForms, versionPage, type VersionPlace } from './version-files.js';

const draft: VersionPlace = { kind: 'desk', id: '7', locale: 'en', isApproved: false };
const approved: VersionPlace = { ...draft, isApproved: true };
const published: VersionPlace = { kind: 'public', reference: 'PR-2026-1', locale: 'es' };

test.each([
  ['a draft', draft, '/api/v1/releases/7/versions/en.html?draft=1&page=1'],
  ['an approved version', approved, '/api/v1/releases/7/versions/en.html?page=1'],
  ['a published version', published, '/api/v1/published/PR-2026-1/es.html?page=1'],
])('the page of %s', (_, place, address) => {
  expect(versionPage(place)).toBe(address);
});

test.each([
  ['a draft', draft, '/api/v1/releases/7/versions/en.md?draft=1'],
  ['an approved version', approved, '/api/v1/releases/7/versions/en.md'],
  ['a published version', published, '/api/v1/published/PR-2026-1/es.md'],
])('a file of %s', (_, place, address) => {
  expect(versionFile(place, 'md')).toBe(address);
});

test('the own format comes first, and only what was a Word file can be had as one', () => {
  expect(versionForms('docx')).toEqual(['docx', 'html', 'md', 'txt', 'json']);
  expect(versionForms('markdown')).toEqual(['md', 'html', 'txt', 'json']);
});
