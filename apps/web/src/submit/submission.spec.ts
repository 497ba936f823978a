import { EMPTY_SUBMISSION, submissionReducer, targetLocales, type SubmissionEvent } from './submission.js';

describe('submissionReducer', () => {
  const rows: readonly (readonly [string, readonly SubmissionEvent[], object])[] = [
    ['keeps what was typed', [{ type: 'typed', content: 'Turin.' }], { content: 'Turin.' }],
    ['keeps what was set', [{ type: 'set', change: { urgency: 'flash' } }], { urgency: 'flash' }],
    [
      'keeps what the clipboard also offered, until the text is changed by hand',
      [
        { type: 'pasted', content: '<p>Un</p>', format: 'html', alternative: 'Un' },
        { type: 'typed', content: '<p>Deux</p>' },
      ],
      { content: '<p>Deux</p>', format: 'html' },
    ],
    [
      'forgets that a finding was ignored when it is asked again',
      [
        { type: 'ignored', finding: 'a' },
        { type: 'ignored', finding: 'b' },
        { type: 'reopened', finding: 'a' },
      ],
      { ignored: ['b'] },
    ],
    [
      'keeps decisions about a line that a correction changed',
      [
        { type: 'typed', content: 'Etablir.' },
        { type: 'line-chosen', key: '0 Etablir.', included: false, proposed: true },
        {
          type: 'fixed',
          fixed: {
            from: 'Etablir.',
            content: 'Établir.',
            fixes: [],
            lines: { '0 Etablir.': '0 Établir.' },
            findings: {},
          },
        },
      ],
      { content: 'Établir.', choices: { '0 Établir.': false } },
    ],
    [
      'drops a correction of a text that was changed meanwhile',
      [
        { type: 'typed', content: 'Autre.' },
        { type: 'fixed', fixed: { from: 'Etablir.', content: 'Établir.', fixes: [], lines: {}, findings: {} } },
      ],
      { content: 'Autre.' },
    ],
    [
      'notes a decision against the proposal',
      [{ type: 'line-chosen', key: '0 Agir', included: true, proposed: false }],
      { choices: { '0 Agir': true } },
    ],
    [
      'forgets a decision that came back to the proposal',
      [
        { type: 'line-chosen', key: '0 Agir', included: true, proposed: false },
        { type: 'line-chosen', key: '0 Agir', included: false, proposed: false },
      ],
      { choices: {} },
    ],
    [
      'restores every line, then follows the proposal again',
      [{ type: 'all-restored', keys: ['0 a', '0 b'] }, { type: 'proposal-followed' }],
      { choices: {} },
    ],
  ];
  it.each(rows)('%s', (_, events, expected) => {
    expect(events.reduce(submissionReducer, EMPTY_SUBMISSION)).toEqual({ ...EMPTY_SUBMISSION, ...expected });
  });
});

describe('targetLocales', () => {
  it('are all languages but the source and the unwanted, in panel order', () => {
    expect(targetLocales(EMPTY_SUBMISSION, 'fr')).toEqual(['en', 'es']);
    expect(targetLocales({ ...EMPTY_SUBMISSION, withoutLocales: ['es'] }, 'en')).toEqual(['fr']);
  });
});
