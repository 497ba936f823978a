import { aBlock, aCode, aVersion } from './testing/a-version.js';
import type { VersionBlock } from './language-version.js';
import { writeJson } from './write-json.js';

describe('a version as data', () => {
  test('holds its texts as readers see them, and its headline', () => {
    const blocks = [
      aBlock({ type: 'headline', prefix: '# ', text: 'Un <1>titre</1>', codes: [aCode()] }),
      aBlock({ type: 'alt-text', prefix: '![', text: 'Une photo', separatorAfter: '](a)' }),
    ];
    expect(JSON.parse(writeJson(aVersion({ blocks })))).toEqual({
      reference: 'PR-2026-0012',
      locale: 'fr',
      kind: 'press-release',
      date: '2026-07-01',
      headline: 'Un titre',
      blocks: [
        { type: 'headline', prefix: '# ', text: 'Un titre', separatorAfter: '\n' },
        { type: 'alt-text', prefix: '![', text: 'Une photo', separatorAfter: '](a)' },
      ],
    });
    expect(JSON.parse(writeJson(aVersion({ blocks: [] })))).toMatchObject({ headline: null, blocks: [] });
  });

  test('is the same bytes whatever the order of the keys', () => {
    const { blocks, ...rest } = aVersion();
    const turned = blocks.map(
      (block) => Object.fromEntries(Object.entries(block).toReversed()) as unknown as VersionBlock,
    );
    expect(writeJson({ blocks: turned, ...rest })).toBe(writeJson(aVersion()));
  });

  test('leaves out what the model does not name', () => {
    const block = { ...aBlock({ text: 'a' }), internalNote: 'secret' };
    expect(writeJson(aVersion({ blocks: [block] }))).not.toContain('secret');
  });
});
