import type { SourceBlock } from '@triptych/domain';
import { headlineOf } from './headline.js';

const block = (text: string, overrides: Partial<SourceBlock> = {}): SourceBlock => ({
  type: 'paragraph',
  included: true,
  reason: null,
  prefix: '',
  segments: [{ text, whitespaceAfter: '' }],
  separatorAfter: '',
  ...overrides,
});

describe('what a release is called', () => {
  test.each<[string, SourceBlock[], string]>([
    ['its headline', [block('Un surtitre'), block('Un titre', { type: 'headline' })], 'Un titre'],
    ['its first line, where it has none', [block('Une phrase'), block('Une autre')], 'Une phrase'],
    [
      'nothing that is left out',
      [block('Un menu', { type: 'headline', included: false }), block('Une phrase')],
      'Une phrase',
    ],
    ['nothing, where all is left out', [block('Un menu', { included: false })], ''],
    ['by whole characters, 500 at most', [block('👍'.repeat(501))], '👍'.repeat(500)],
  ])('%s', (_, blocks, headline) => {
    expect(headlineOf(blocks)).toBe(headline);
  });

  test('without the tags of its codes', () => {
    const codes = [{ id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' }] as const;
    const segments = [{ text: 'Un <1>titre</1> <2>', codes, whitespaceAfter: '' }];
    expect(headlineOf([block('', { type: 'headline', segments })])).toBe('Un titre <2>');
  });
});
