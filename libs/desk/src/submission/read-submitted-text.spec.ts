import { DomainError, type SourceBlock } from '@triptych/domain';
import { chooseBlocks, MAX_CONTENT_LENGTH, readSubmittedText } from './read-submitted-text.js';

const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
};

test.each([
  ['', 'empty_text'],
  [' \n\t\u00A0\n', 'empty_text'],
  ['Un titre\0', 'invalid_text'],
  ['Un titre\uD800', 'invalid_text'],
  ['mot '.repeat(MAX_CONTENT_LENGTH / 4 + 1), 'text_too_long'],
  ['Un mot\n'.repeat(5_001), 'text_too_long'],
  ['Un titre', undefined],
])('%#', (content, code) => {
  expect(refusal(() => readSubmittedText(content))).toBe(code);
});

test('the language named by the officer is never overruled', () => {
  const english = 'The agency opened a new office. It will serve the whole region.';
  expect(readSubmittedText(english).sourceLocale).toBe('en');
  expect(readSubmittedText(english, 'es').sourceLocale).toBe('es');
});

describe('choosing blocks', () => {
  const block = (type: SourceBlock['type'], included: boolean): SourceBlock => ({
    type,
    included,
    reason: included ? null : 'menu-link',
    prefix: '',
    segments: [{ text: type, whitespaceAfter: '' }],
    separatorAfter: '\n',
  });
  const proposal = [block('chrome', false), block('headline', true), block('paragraph', true)];

  test('without a choice the proposal holds', () => {
    expect(chooseBlocks(proposal)).toEqual(proposal);
  });

  test('a restored menu line is a paragraph, a line left out says that a person did it', () => {
    const [restored, headline, leftOut] = chooseBlocks(proposal, [2]);
    expect(restored).toMatchObject({ type: 'paragraph', included: true, reason: null });
    expect(headline).toEqual(proposal[1]);
    expect(leftOut).toMatchObject({ type: 'paragraph', included: false, reason: 'by-hand' });
  });

  test('something must stay, and positions must exist', () => {
    expect(refusal(() => chooseBlocks(proposal, [0, 1, 2]))).toBe('nothing_included');
    expect(refusal(() => chooseBlocks(proposal, [3]))).toBe('invalid_body');
  });
});
