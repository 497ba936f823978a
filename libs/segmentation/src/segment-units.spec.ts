import { blockText, type BlockType, type ExclusionReason, type Locale } from '@triptych/domain';
import { segmentDocument, segmentUnits, type SourceUnit } from './index.js';
import { taggedUnit as unit } from './testing/tagged-content.js';

const named = (type: BlockType, source: string): SourceUnit => unit(source, { type });
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
