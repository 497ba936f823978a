import { blockText, type BlockType, type ExclusionReason, type InlinePart, type Locale } from '@triptych/domain';
import fc from 'fast-check';
import { joinDocument, segmentDocument, segmentUnits, type SourceUnit } from './index.js';
import { submittedText } from './testing/submitted-text.js';
import { taggedContent } from './testing/tagged-content.js';

/** A unit as a reader of HTML gives it: `<p>` with its content, and what the element says. */
function unit(source: string, known: Pick<SourceUnit, 'type' | 'marker' | 'leftOut'> = {}): SourceUnit {
  return { prefix: '<p>', content: taggedContent(source), separatorAfter: '</p>\n', ...known };
}
const named = (type: BlockType, source: string): SourceUnit => unit(source, { type });
const sourceOf = (units: readonly SourceUnit[]): string =>
  units
    .map(
      ({ prefix, content, separatorAfter }) => prefix + content.map(({ markup }) => markup).join('') + separatorAfter,
    )
    .join('');
const outline = (units: readonly SourceUnit[], locale: Locale = 'fr'): string[] =>
  segmentUnits(units, locale).blocks.map((block) => `${block.reason ?? block.type}: ${blockText(block)}`);

const LEAD = 'Dakar – L’OIM a ouvert un centre d’accueil à Dakar.';

describe('the roles of units', () => {
  it('keeps what the markup says and reads the rest as lines', () => {
    expect(
      outline([
        unit('Communiqué'),
        named('headline', 'Un centre. Il ouvre'),
        unit('Quarante lits pour les familles'),
        unit('9 avril 2025'),
        unit(`${LEAD} Il est <b>grand</b>.`),
        unit('« Nous sommes prêts à les recevoir », a dit la cheffe.'),
        named('subheading', 'Trois services'),
        unit('des lits ;', { type: 'list-item', marker: '• ' }),
        named('caption', 'Une salle.'),
        named('subheading', 'À propos de l’OIM'),
        unit('L’OIM a 175 membres.'),
        named('subheading', 'Autre chose'),
        unit('Le centre ferme le dimanche à midi.'),
        unit('Note aux rédactions : les chiffres datent de mai.'),
        unit('Contact presse'),
        unit('Anne Roy, tél. : +41 22 555 01 23'),
      ]),
    ).toEqual([
      'label: Communiqué',
      'headline: Un centre. Il ouvre',
      'subheadline: Quarante lits pour les familles',
      'dateline: 9 avril 2025',
      `lead: ${LEAD} Il est <1>grand</1>.`,
      'quotation: « Nous sommes prêts à les recevoir », a dit la cheffe.',
      'subheading: Trois services',
      'list-item: des lits ;',
      'caption: Une salle.',
      'boilerplate: À propos de l’OIM',
      'boilerplate: L’OIM a 175 membres.',
      'subheading: Autre chose',
      'paragraph: Le centre ferme le dimanche à midi.',
      'notes-to-editors: Note aux rédactions : les chiffres datent de mai.',
      'media-contact: Contact presse',
      'media-contact: Anne Roy, tél. : +41 22 555 01 23',
    ]);
  });

  it('names no second headline, wherever the one of the markup stands', () => {
    const units = [
      unit('Un centre ouvre à Dakar'),
      unit(LEAD),
      named('headline', 'Le titre'),
      unit('Une phrase suit ce titre.'),
    ];
    expect(outline(units)).toEqual([
      'label: Un centre ouvre à Dakar',
      `paragraph: ${LEAD}`,
      'headline: Le titre',
      'lead: Une phrase suit ce titre.',
    ]);
  });

  it('reads units without any type as it reads lines', () => {
    const lines = ['Un centre ouvre à Dakar', LEAD, '- des lits ;', '- un médecin.', 'Contact :', 'a.roy@example.int'];
    const asText = segmentDocument(lines.join('\n'), 'fr');
    const asUnits = segmentUnits(
      lines.map((line) => unit(line)),
      'fr',
    );
    const roles = ({ blocks }: typeof asText) => blocks.map(({ type, marker }) => [type, marker]);
    expect(roles(asUnits)).toEqual(roles(asText));
    expect(asUnits.confidence).toBe('high');
  });

  it('finds the lead without a dateline, and none where there is no running text', () => {
    const prose = segmentUnits(
      [named('headline', 'Un titre'), unit('Nos chiffres'), unit('Le centre a ouvert hier.')],
      'fr',
    );
    expect(prose.blocks.map(({ type }) => type)).toEqual(['headline', 'subheadline', 'lead']);
    expect(prose.confidence).toBe('medium');
    expect(segmentUnits([named('headline', 'Un titre'), named('table-cell', '12')], 'fr')).toMatchObject({
      confidence: 'low',
      blocks: [{ type: 'headline' }, { type: 'table-cell' }],
    });
  });

  it('leaves out a menu above the headline, and keeps what the markup names there', () => {
    expect(
      outline([
        unit('Accueil', { type: 'list-item', marker: '• ' }),
        unit('Recherche', { type: 'list-item', marker: '• ' }),
        unit('Actualités', { type: 'list-item', marker: '• ' }),
        named('caption', 'Une salle.'),
        named('headline', 'Un centre ouvre'),
        unit(LEAD),
        named('subheading', 'Articles liés'),
        unit('Un autre centre', { type: 'list-item', marker: '• ' }),
      ]),
    ).toEqual([
      'menu-link: Accueil',
      'menu-link: Recherche',
      'menu-link: Actualités',
      'caption: Une salle.',
      'headline: Un centre ouvre',
      `lead: ${LEAD}`,
      'after-contact: Articles liés',
      'after-contact: Un autre centre',
    ]);
  });

  it('takes what the markup leaves out for no line of the release', () => {
    const out = (source: string, leftOut: ExclusionReason): SourceUnit => unit(source, { leftOut });
    const units = [
      out('Suisse - Le menu. Il est long.', 'outside-article'),
      unit('Un centre ouvre'),
      unit(LEAD),
      named('chrome', 'Pied'),
    ];
    expect(segmentUnits(units, 'fr').blocks).toMatchObject([
      { type: 'chrome', included: false, reason: 'outside-article', segments: [{}, {}] },
      { type: 'headline', included: true, reason: null },
      { type: 'lead' },
      { type: 'chrome', included: false, reason: 'outside-article' },
    ]);
  });
});

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
    expect(outline([named('headline', 'Un centre.<br/>Il ouvre.'), named('subheading', 'Oui. Non.')])).toEqual([
      'headline: Un centre.<1/>Il ouvre.',
      'subheading: Oui. Non.',
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

describe('the language of units', () => {
  it('is read from the text of the release when nobody names it', () => {
    const english = unit('The menu of the page is in English and it has many of the words that are in it.', {
      leftOut: 'outside-article',
    });
    const units = [
      english,
      unit('Un centre ouvre'),
      unit('L’OIM a ouvert un centre pour les familles qui arrivent dans la ville.'),
    ];
    expect(segmentUnits(units, undefined).locale).toBe('fr');
    expect(segmentUnits(units, 'es').locale).toBe('es');
    expect(segmentUnits([unit('12')], undefined).locale).toBe('fr');
    expect(segmentDocument('The centre has opened in the city and it is for families.', undefined).locale).toBe('en');
  });
});
