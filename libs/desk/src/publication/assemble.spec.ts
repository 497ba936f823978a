import { segmentDocument } from '@triptych/segmentation';
import { writeText } from '@triptych/exchange';
import { assemble } from './assemble.js';

test('a version has the structure of its source, with the texts of its language', () => {
  const source = 'Un titre\n\nUne phrase.  Une autre.\n\n- premier point ;\n- second point.\n';
  const { blocks } = segmentDocument(source, 'fr');
  const texts = ['A title', 'One sentence.', 'Another.', 'first item;', 'second item.'];
  const translated = blocks.map((block) => ({
    ...block,
    segments: block.segments.map((segment) => ({ ...segment, text: texts.shift() ?? '' })),
  }));
  expect(writeText({ blocks: assemble(translated) })).toBe(
    'A title\n\nOne sentence.  Another.\n\n- first item;\n- second item.\n',
  );
});

test('lines that were left out are not in it', () => {
  const { blocks } = segmentDocument('Un titre\n\nUne phrase.', 'fr');
  expect(assemble(blocks.map((block, index) => ({ ...block, included: index === 0 })))).toHaveLength(1);
});
