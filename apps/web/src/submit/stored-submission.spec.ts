import { readStored } from './stored-submission.js';
import { EMPTY_SUBMISSION, type Submission } from './submission.js';

const FULL: Submission = {
  ...EMPTY_SUBMISSION,
  way: 'page',
  content: 'Un.',
  alternative: '<p>Un.</p>',
  file: { name: 'a.docx', size: 3, modified: 1 },
  page: { address: 'https://example.org/a', content: '<p>A</p>', notices: [{ kind: 'unsafe-removed', count: 2 }] },
  choices: { '0 Un.': false },
  types: { '0 Un.': 'headline' },
  notes: [{ finding: 'f', check: 'c', line: '0 Un.', excerpt: '', text: 'T' }],
  ignored: ['g'],
  fixes: [{ block: 0, start: 0, end: 1, text: 'É' }],
};

describe('readStored', () => {
  it('gives back everything, and the attempt', () => {
    const stored = { submission: FULL, attempt: { key: 'k', body: '{}' } };
    expect(readStored(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it('reads what was stored before files, pages and findings were known', () => {
    const {
      content,
      sourceLocale,
      withoutLocales,
      kind,
      urgency,
      deadline,
      embargoUntil,
      machineTranslation,
      choices,
    } = FULL;
    const known = { content, sourceLocale, withoutLocales, kind, urgency, deadline, embargoUntil, machineTranslation };
    expect(readStored({ submission: { ...known, choices } })).toEqual({
      submission: { ...EMPTY_SUBMISSION, ...known, choices },
    });
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a way that is none', { submission: { ...FULL, way: 'fax' } }],
    ['a type that is none', { submission: { ...FULL, types: { a: 'poem' } } }],
    ['a note without text', { submission: { ...FULL, notes: [{ finding: 'f' }] } }],
    ['a file without size', { submission: { ...FULL, file: { name: 'a' } } }],
    ['a correction in no place', { submission: { ...FULL, fixes: [{ block: '0', start: 0, end: 0, text: '' }] } }],
  ])('starts afresh for %s', (_, stored) => {
    expect(readStored(stored)).toEqual({ submission: EMPTY_SUBMISSION });
  });
});
