import { chosenLines } from './chosen-lines.js';
import type { Source } from './handed-in.js';
import { attemptBody, notesOf, readingOf, releaseBody } from './release-body.js';
import { EMPTY_SUBMISSION, type Submission } from './submission.js';
import { aBlock, linesOf } from './testing/lines.js';

const text: Source = { kind: 'text', format: 'html', content: '<p>A</p>' };
const page: Source = { kind: 'page', address: 'https://example.org/a', content: '<p>A</p>' };
const chosen = { name: 'a.docx', size: 3, modified: 1 };
const file: Source = { kind: 'file', chosen, file: new File(['abc'], 'a.docx') };
const fixes = [{ block: 0, start: 0, end: 1, text: 'É' }];
const note = { finding: 'f', check: 'date-yearless', line: '0 Deux.', excerpt: '20/11', text: '2017' };

describe('readingOf', () => {
  it('sends corrections with a file alone: those of a text were made in it', () => {
    const submission = { ...EMPTY_SUBMISSION, fixes };
    expect(readingOf(file, submission).fixes).toEqual(fixes);
    expect(readingOf(text, submission).fixes).toEqual([]);
  });

  it('says where a page came from', () => {
    expect(readingOf(page, EMPTY_SUBMISSION).source).toEqual({
      format: 'html',
      content: '<p>A</p>',
      address: 'https://example.org/a',
    });
  });
});

describe('releaseBody', () => {
  const blocks = [aBlock('Un.'), aBlock('Deux.'), aBlock('Trois.')];
  const submission: Submission = {
    ...EMPTY_SUBMISSION,
    choices: { '0 Trois.': false },
    types: { '0 Un.': 'headline' },
    notes: [note],
    deadline: '2026-05-03T15:30',
  };
  const lines = chosenLines(blocks, submission);

  it('says what was decided, by position', () => {
    expect(releaseBody(submission, text, 'fr', ['en'], lines)).toEqual({
      sourceLocale: 'fr',
      targetLocales: ['en'],
      format: 'html',
      content: '<p>A</p>',
      exclude: [2],
      types: [{ block: 0, type: 'headline' }],
      notes: [{ block: 1, check: 'date-yearless', excerpt: '20/11', text: '2017' }],
      kind: 'press-release',
      urgency: 'routine',
      machineTranslation: true,
      deadline: new Date(2026, 4, 3, 15, 30).toISOString(),
    });
  });

  it('leaves the file to the form and sends its corrections', () => {
    const body = releaseBody({ ...submission, fixes }, file, 'fr', ['en'], lines);
    expect(body).toMatchObject({ fixes });
    expect(body).not.toHaveProperty('content');
    expect(body).not.toHaveProperty('format');
  });

  it('stands for another attempt with another file', () => {
    const body = releaseBody(submission, file, 'fr', ['en'], lines);
    const other: Source = { ...file, chosen: { ...chosen, modified: 2 } };
    expect(attemptBody(body, other)).not.toBe(attemptBody(body, file));
    expect(attemptBody(body, file)).toBe(attemptBody({ ...body }, file));
  });
});

describe('notesOf', () => {
  it('drops a note whose line is gone or left out', () => {
    expect(notesOf([note], linesOf('Un.'))).toEqual([]);
    const lines = chosenLines([aBlock('Deux.')], { choices: { '0 Deux.': false }, types: {} });
    expect(notesOf([note], lines)).toEqual([]);
  });

  it('puts a note on the whole release to its first line', () => {
    const lines = chosenLines([aBlock('Un.'), aBlock('Deux.')], { choices: { '0 Un.': false }, types: {} });
    expect(notesOf([{ ...note, line: '', excerpt: '' }], lines)).toMatchObject([{ block: 1, excerpt: '' }]);
  });

  it('sends no longer excerpt than the desk keeps', () => {
    const [sent] = notesOf([{ ...note, excerpt: 'x'.repeat(900) }], linesOf('Deux.'));
    expect(sent?.excerpt).toHaveLength(500);
  });
});
