import type { SourceBlock } from '@triptych/domain';
import { readableLine, segmentDocument, segmentUnits } from './index.js';

const LINES = [
  'Télécharger le communiqué en PDF',
  'Un centre d’accueil ouvre à Dakar',
  'Écouter la page',
  'Dakar – L’OIM a ouvert un centre d’accueil à Dakar.',
  'Il a quarante lits.',
  'S’abonner à la lettre',
];
const outline = (blocks: readonly SourceBlock[]): string[] =>
  blocks.map((block) => `${block.reason ?? block.type}: ${readableLine(block)}`);
const remembering = (...lines: readonly string[]) => ({ isLeftOutBefore: (line: string) => lines.includes(line) });
const units = (lines: readonly string[]) =>
  lines.map((text) => ({
    prefix: '<p>',
    content: [{ kind: 'text' as const, text, markup: text }],
    separatorAfter: '</p>',
  }));

describe('a line that was left out before', () => {
  const known = remembering('Télécharger le communiqué en PDF', 'Écouter la page', 'S’abonner à la lettre');
  const wanted = [
    'left-out-before: Télécharger le communiqué en PDF',
    'headline: Un centre d’accueil ouvre à Dakar',
    'left-out-before: Écouter la page',
    'lead: Dakar – L’OIM a ouvert un centre d’accueil à Dakar.',
    'paragraph: Il a quarante lits.',
    'left-out-before: S’abonner à la lettre',
  ];

  it('is proposed for exclusion in text and in units, and tells where the headline is', () => {
    expect(outline(segmentDocument(LINES.join('\n'), 'fr', known).blocks)).toEqual(wanted);
    expect(outline(segmentUnits(units(LINES), 'fr', known).blocks)).toEqual(wanted);
    expect(outline(segmentDocument(LINES.join('\n'), 'fr').blocks)[0]).toBe(
      'headline: Télécharger le communiqué en PDF',
    );
  });

  it('is never the headline, the lead or a line with a dateline', () => {
    const all = { isLeftOutBefore: () => true };
    for (const { blocks } of [
      segmentDocument(`${LINES.join('\n')}\n9 avril 2025`, 'fr', all),
      segmentUnits(units([...LINES, '9 avril 2025']), 'fr', all),
    ]) {
      expect(blocks.filter(({ included }) => included).map(({ type }) => type)).toEqual([
        'headline',
        'lead',
        'dateline',
      ]);
    }
  });

  it('is never the headline that the markup names', () => {
    const [first, ...rest] = units(LINES);
    const { blocks } = segmentUnits([{ ...first!, type: 'headline' }, ...rest], 'fr', { isLeftOutBefore: () => true });
    expect(blocks[0]).toMatchObject({ type: 'headline', included: true });
  });

  it('is asked for as a reader sees it, with or without its bullet', () => {
    const content = 'Un titre\nUne phrase suit ce titre.\n•  Partager   ceci \n– À suivre';
    const asked = remembering('Partager ceci', '– À suivre');
    expect(outline(segmentDocument(content, 'fr', asked).blocks).slice(2)).toEqual([
      'left-out-before: Partager ceci',
      'left-out-before: À suivre',
    ]);
  });
});
