import type { BlockType, InlinePart } from '@triptych/domain';
import fc from 'fast-check';
import { joinDocument, segmentUnits, type SourceUnit } from './index.js';
import { submittedText } from './testing/submitted-text.js';
import { taggedContent, taggedUnit as unit } from './testing/tagged-content.js';

const sourceOf = (units: readonly SourceUnit[]): string =>
  units
    .map(
      ({ prefix, content, separatorAfter }) => prefix + content.map(({ markup }) => markup).join('') + separatorAfter,
    )
    .join('');
const LEAD = 'Dakar – L’OIM a ouvert un centre d’accueil à Dakar.';

describe('the slices of units', () => {
  it('moves white space and breaks at the edges, and a bullet, out of the text', () => {
    const { blocks } = segmentUnits(
      [unit(' <br/>Un titre&nbsp; '), unit(LEAD), unit('\n•\n<b>des lits</b> ;<br/>')],
      'fr',
    );
    expect(blocks[0]).toMatchObject({
      prefix: '<p> <br/>',
      segments: [{ text: 'Un titre', whitespaceAfter: '' }],
      separatorAfter: '&nbsp; </p>\n',
    });
    expect(blocks[2]).toMatchObject({
      type: 'list-item',
      marker: '• ',
      prefix: '<p>\n•\n',
      segments: [{ text: '<1>des lits</1> ;' }],
      separatorAfter: '<br/></p>\n',
    });
  });

  it('gives units without text to their neighbours', () => {
    const { blocks } = segmentUnits(
      [unit(''), unit('<img/>'), unit('Un titre'), unit('&nbsp;'), unit('-'), unit(LEAD), unit('<br/>')],
      'fr',
    );
    expect(blocks.map(({ prefix, separatorAfter }) => [prefix, separatorAfter])).toEqual([
      ['<p></p>\n<p><img/></p>\n<p>', '</p>\n<p>&nbsp;</p>\n'],
      ['<p>', '</p>\n'],
      ['<p>', '</p>\n<p><br/></p>\n'],
    ]);
  });

  it('has one excluded block for a source without text, and none for nothing', () => {
    expect(segmentUnits([unit('<img/>'), unit(' ')], 'fr').blocks).toEqual([
      {
        type: 'chrome',
        included: false,
        reason: 'before-headline',
        prefix: '<p><img/></p>\n<p> </p>\n',
        segments: [],
        separatorAfter: '',
      },
    ]);
    expect(segmentUnits([], 'fr').blocks).toEqual([]);
  });

  it('never cuts titles, not even at a break', () => {
    const units = [unit('Un centre.<br/>Il ouvre.', { type: 'headline' }), unit('Oui. Non.', { type: 'subheading' })];
    expect(segmentUnits(units, 'fr').blocks.map(({ segments }) => segments.map(({ text }) => text))).toEqual([
      ['Un centre.<1/>Il ouvre.'],
      ['Oui. Non.'],
    ]);
  });

  it('joins into the source, and has something to read in each block, whatever the units are', () => {
    const part: fc.Arbitrary<InlinePart[]> = fc.oneof(
      submittedText().map((text): InlinePart[] => [{ kind: 'text', text, markup: text }]),
      fc.string().map((text): InlinePart[] => [{ kind: 'text', text, markup: `&${text};` }]),
      fc.constantFrom('<b>', '</b>', '<br/>', '<img/>', '<fn/>', '<sup>1</sup>').map(taggedContent),
    );
    const types = fc.constantFrom<(BlockType | undefined)[]>(
      undefined,
      undefined,
      'headline',
      'lead',
      'list-item',
      'subheading',
      'chrome',
      'caption',
    );
    const units = fc.array(
      fc.record({
        parts: fc.array(part, { maxLength: 4 }),
        type: types,
        marker: fc.constantFrom('', '• '),
        isOut: fc.integer({ max: 9, min: 0 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(units, fc.boolean(), (list, remembers) => {
        const given = list.map(({ parts, type, marker, isOut }): SourceUnit => ({
          prefix: '<p>',
          content: parts.flat(),
          separatorAfter: '</p>',
          marker,
          ...(type && { type }),
          ...(isOut === 0 && { leftOut: 'outside-article' as const }),
        }));
        const { blocks } = segmentUnits(given, undefined, {
          isLeftOutBefore: (line) => remembers && line.length % 2 === 0,
        });
        expect(joinDocument(blocks)).toBe(sourceOf(given));
        for (const block of blocks) {
          expect(block.reason === null).toBe(block.included);
          expect(block.type === 'chrome').toBe(!block.included);
          if (block.included) expect(block.segments.some(({ text }) => text.trim() !== '')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
