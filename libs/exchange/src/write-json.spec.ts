import { aBlock, aVersion } from './testing/a-version.js';
import { writeJson } from './write-json.js';

describe('a version as data', () => {
  test('holds everything the version holds, and its headline', () => {
    const version = aVersion();
    expect(JSON.parse(writeJson(version))).toEqual({ ...version, headline: 'Titre' });
    expect(JSON.parse(writeJson(aVersion({ blocks: [] })))).toMatchObject({ headline: null, blocks: [] });
  });

  test('is the same bytes whatever the order of the keys', () => {
    const { blocks, ...rest } = aVersion();
    const turned = blocks.map(({ separatorAfter, text, prefix, type }) => ({ separatorAfter, text, prefix, type }));
    expect(writeJson({ blocks: turned, ...rest })).toBe(writeJson(aVersion()));
  });

  test('leaves out what the model does not name', () => {
    const block = { ...aBlock({ text: 'a' }), internalNote: 'secret' };
    expect(writeJson(aVersion({ blocks: [block] }))).not.toContain('secret');
  });
});
