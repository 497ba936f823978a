import { EMPTY_SUBMISSION, submissionReducer, targetLocales, type SubmissionEvent } from './submission.js';

describe('submissionReducer', () => {
  const rows: readonly (readonly [string, readonly SubmissionEvent[], object])[] = [
    ['keeps what was typed', [{ type: 'changed', change: { content: 'Turin.' } }], { content: 'Turin.' }],
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
