import type { SourceBlock } from '@triptych/domain';
import { versionBlockText, writeText } from '@triptych/exchange';
import { segmentDocument } from '@triptych/segmentation';
import { assemble, type AssembledBlock } from './assemble.js';

function asStored({ marker = '', segments, ...block }: SourceBlock): AssembledBlock {
  return { ...block, marker, segments: segments.map((segment) => ({ ...segment, codes: segment.codes ?? [] })) };
}

test('a version has the structure of its source, with the texts of its language', () => {
  const source = 'Un titre\n\nUne phrase.  Une autre.\n\n- premier point ;\n- second point.\n';
  const { blocks } = segmentDocument(source, 'fr');
  const texts = ['A title', 'One sentence.', 'Another.', 'first item;', 'second item.'];
  const translated = blocks.map(asStored).map((block) => ({
    ...block,
    segments: block.segments.map((segment) => ({ ...segment, text: texts.shift() ?? '' })),
  }));
  expect(writeText({ format: 'text', blocks: assemble(translated) })).toBe(
    'A title\n\nOne sentence.  Another.\n\n- first item;\n- second item.\n',
  );
});

test('lines that were left out are not in it', () => {
  const { blocks } = segmentDocument('Un titre\n\nUne phrase.', 'fr');
  const chosen = blocks.map(asStored).map((block, index) => ({ ...block, included: index === 0 }));
  expect(assemble(chosen).map(versionBlockText)).toEqual(['Un titre']);
});
