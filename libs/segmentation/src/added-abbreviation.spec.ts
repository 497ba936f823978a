import type { Locale } from '@triptych/domain';
import { MOST_ABBREVIATIONS, plainAbbreviation, type AbbreviationKind } from './added-abbreviation.js';
import { compileSegmentationRules, standardRules } from './desk-rules.js';
import { segmentText } from './segment-text.js';
import { SEGMENTATION_VERSION } from './version.js';

describe('plainAbbreviation', () => {
  it.each([
    ['arrond.', 'arrond'],
    ['  n° ', 'n°'],
    ['p.\u00A0ej.', 'p. ej'],
    ["l'art", "l'art"],
    ['c.‑à‑d.', 'c.‑à‑d'],
    ['R&D', 'R&D'],
    ['5e', '5e'],
    ['e\u0301d.', 'éd'],
    ['a'.repeat(30), 'a'.repeat(30)],
  ])('takes %j as %j', (text, plain) => {
    expect(plainAbbreviation(text)).toBe(plain);
  });

  it.each([
    '',
    '.',
    '...',
    'etc..',
    '12',
    '°',
    '-',
    '& Co',
    '.com',
    'a+',
    'a*',
    '(a)',
    '[a]',
    'a|b',
    'a\\',
    'a{2}',
    'a\nb',
    'a\tb',
    'a$',
    '^a',
    '<a>',
    'a'.repeat(31),
    'a'.repeat(100_000),
  ])('refuses %j', (text) => {
    expect(() => plainAbbreviation(text)).toThrow(RangeError);
  });
});

describe('compileSegmentationRules', () => {
  const added = (locale: Locale, kind: AbbreviationKind, text: string) =>
    compileSegmentationRules({ [locale]: [{ text, kind }] });

  it.each<[AbbreviationKind, Locale, string, string, string[]]>([
    ['never', 'fr', 'Arrdt.', 'Le 3e Arrdt. Paris ouvre. Fin.', ['Le 3e Arrdt. Paris ouvre.', 'Fin.']],
    ['number', 'fr', 'lot', 'Voir lot. 12 du plan. Fin.', ['Voir lot. 12 du plan.', 'Fin.']],
    ['number', 'fr', 'lot', 'C’est leur lot. Elles partent.', ['C’est leur lot.', 'Elles partent.']],
    ['maybe', 'en', 'Pty', 'Sun Pty. Sydney pays. Fin.', ['Sun Pty. Sydney pays.', 'Fin.']],
    ['maybe', 'en', 'Pty', 'It is a Pty. The city pays.', ['It is a Pty.', 'The city pays.']],
    ['never', 'es', 'q. e. d', 'Es q. E. d. sí, q. e. d. Fin.', ['Es q.', 'E. d. sí, q. e. d. Fin.']],
    ['never', 'es', 'q. E. p. D', 'Ana, q. E. p. D. Madrid. Fin.', ['Ana, q. E. p. D. Madrid.', 'Fin.']],
    ['never', 'fr', "L'Ét", 'À L’Ét. Paris ouvre.', ['À L’Ét. Paris ouvre.']],
    ['never', 'en', 'a.k', 'Call it a.k. Yes or axk. Yes.', ['Call it a.k. Yes or axk.', 'Yes.']],
  ])('knows an abbreviation of the kind %s in %s: %s', (kind, locale, text, source, expected) => {
    const segments = segmentText(source, locale, added(locale, kind, text));
    expect(segments.map((segment) => segment.text)).toEqual(expected);
  });

  it('changes nothing in the other languages', () => {
    const rules = added('fr', 'never', 'Plan');
    expect(segmentText('We have a Plan. Lima has two.', 'en', rules)).toHaveLength(2);
    expect(segmentText('On a un Plan. Lima en a deux.', 'fr', rules)).toHaveLength(1);
  });

  it('has the standard version without additions, and a version of its own for each set of them', () => {
    expect(standardRules.version).toBe(SEGMENTATION_VERSION);
    const one = { text: 'Arrdt.', kind: 'never' } as const;
    const other = { text: 'lot', kind: 'number' } as const;
    const versions = [
      compileSegmentationRules({ fr: [one] }),
      compileSegmentationRules({ es: [one] }),
      compileSegmentationRules({ fr: [{ ...one, kind: 'maybe' }] }),
      compileSegmentationRules({ fr: [one, other] }),
    ].map(({ version }) => version);
    expect(new Set(versions).size).toBe(4);
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/u);
    expect(compileSegmentationRules({ fr: [other, { ...one, text: 'Arrdt' }, one] }).version).toBe(versions[3]);
    // The digest of `fr never Arrdt`, the same on every machine and in every release of the desk.
    expect(versions[0]).toBe('1.1.0+92ff0c10');
  });

  it('refuses what is no abbreviation, and more of them than can be tried at every full stop', () => {
    expect(() => added('fr', 'never', '(a+)+')).toThrow(RangeError);
    const many = Array.from({ length: MOST_ABBREVIATIONS + 1 }, (_, index) => ({
      text: `a${index}`,
      kind: 'never' as const,
    }));
    expect(() => compileSegmentationRules({ fr: many })).toThrow(RangeError);
    expect(() => compileSegmentationRules({ fr: many.slice(1) })).not.toThrow();
  });
});
