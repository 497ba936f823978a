import { DomainError, type SourceBlock } from '@triptych/domain';
import { chooseBlocks, withTypes } from './correct-blocks.js';

const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
};

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

describe('naming blocks', () => {
  const block: SourceBlock = {
    type: 'paragraph',
    included: true,
    reason: null,
    prefix: '',
    segments: [{ text: 'Un titre', whitespaceAfter: '' }],
    separatorAfter: '',
  };

  test('a person says what a block is', () => {
    expect(withTypes([block, block], [{ block: 1, type: 'subheading' }])).toEqual([
      block,
      { ...block, type: 'subheading' },
    ]);
  });

  test('the block must exist', () => {
    expect(refusal(() => withTypes([block], [{ block: 1, type: 'subheading' }]))).toBe('invalid_body');
  });
});
