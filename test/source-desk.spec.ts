import { readFileSync } from 'node:fs';
import { checkSource, type ReleaseBlock } from '@triptych/checks';
import { readableText, type Locale, type SourceFinding } from '@triptych/domain';
import { segmentDocument } from '@triptych/segmentation';

const FIXTURES = new URL('./fixtures/', import.meta.url);

/** The blocks of a plain text, as the desk's source check sees them. */
function blocksOf(file: string, locale: Locale): ReleaseBlock[] {
  const text = readFileSync(new URL(file, FIXTURES), 'utf8');
  return segmentDocument(text, locale).blocks.map((block) => ({
    type: block.type,
    included: block.included,
    text: readableText(block),
  }));
}

/** A finding with the words it points at instead of their place. */
function inWords(blocks: readonly ReleaseBlock[], { check, block, span, fix, params }: SourceFinding): unknown[] {
  const words = span ? blocks[block ?? -1]?.text.slice(span.start, span.end) : undefined;
  return [check, block, words, ...(fix === undefined && !params ? [] : [fix]), ...(params ? [params] : [])];
}

describe('the source check on a real release', () => {
  const blocks = blocksOf('seed/release.fr.txt', 'fr');
  const findings = checkSource(blocks, 'fr');

  test('finds what an editor would ask about, and no more', () => {
    const spacing = findings.filter(({ check }) => check === 'french-spacing');
    const others = findings.filter((finding) => !spacing.includes(finding));
    expect(others.map((finding) => inWords(blocks, finding))).toEqual([
      [
        'acronym-initials',
        30,
        'CIT',
        undefined,
        { acronym: 'CIT', expansion: 'Centre international de formation', initials: 'CIF' },
      ],
      ['acronym-undefined', 30, 'OIT', undefined, { acronym: 'OIT' }],
      ['acronym-undefined', 30, 'OIM', undefined, { acronym: 'OIM' }],
      ['acronym-undefined', 37, 'CIF', undefined, { acronym: 'CIF' }],
      ['date-yearless', 30, '20-24/11', undefined, { date: '20-24/11', relative: 'cette semaine' }],
      ['quotation-original', 38, expect.stringMatching(/^« Si nous voulons .* sur le terrain »$/)],
      ['quotation-original', 39, expect.stringMatching(/^« L’OIM en Afrique australe .* efforts communs »$/)],
      ['missing-boilerplate', undefined, undefined],
      ['informal-abbreviation', 33, 'M&D', undefined, { abbreviation: 'M&D' }],
      [
        'sentence-long',
        41,
        expect.stringMatching(/^Ces activités .*\(DDC\)\.$/),
        undefined,
        { words: '49', limit: '40' },
      ],
      ['list-end', 36, '', '.', { found: '', expected: '.' }],
      ['dateline-hyphen', 30, '-', '–'],
      ['capital-accents', 33, 'E', 'É', { word: 'Etablir', right: 'Établir' }],
      ['capital-accents', 39, 'E', 'É', { word: 'Ethiopie', right: 'Éthiopie' }],
      ['phone-label', 42, 'Tel', 'Tél.', { found: 'Tel', right: 'Tél.' }],
      ['apostrophe-straight', 31, "'", '’'],
      ['left-out-lines', undefined, undefined, undefined, { lines: '29' }],
    ]);
  });

  test('finds every plain space that should not break', () => {
    const spacing = findings.filter(({ check }) => check === 'french-spacing');
    const marks = spacing.map(({ params }) => params?.['mark'] ?? '');
    expect(marks.sort().join('')).toBe('::::;;;;««»»');
    expect(spacing.map((finding) => inWords(blocks, finding)[2])).toEqual(spacing.map(() => ' '));
  });

  test('leaves the telephone number and the address as they are', () => {
    const contact = blocks[42]?.text ?? '';
    const touched = findings.flatMap(({ block, span }) =>
      block === 42 && span ? [contact.slice(span.start, span.end)] : [],
    );
    expect(contact).toContain('+41227179205');
    expect(touched).toEqual(['Tel', ' ', ' ']);
  });

  test('has nothing left to fix when every fix was made', () => {
    const fixed = blocks.map((block, position) => {
      const fixes = findings.flatMap(({ block: at, span, fix }) =>
        at === position && span && fix !== undefined ? [{ ...span, fix }] : [],
      );
      const text = fixes
        .sort((a, b) => b.start - a.start)
        .reduce((result, { start, end, fix }) => result.slice(0, start) + fix + result.slice(end), block.text);
      return { ...block, text };
    });
    expect(checkSource(fixed, 'fr').filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect(fixed[33]?.text).toBe(
      'Établir des partenariats, de la coopération et du dialogue sur M&D au niveau local\u202F;',
    );
    expect(fixed[42]?.text).toContain('Tél.\u00A0: +41227179205, Email\u00A0: jgalindo@iom.int');
  });
});

describe('the source check on clean plain texts', () => {
  test.each<[string, Locale, unknown[][]]>([
    [
      'releases/R03.source.fr.txt',
      'fr',
      [['date-yearless', 1, '26-30/05', undefined, { date: '26-30/05', relative: 'cette semaine' }]],
    ],
    ['releases/R09.source.es.txt', 'es', []],
  ])('finds in %s only what is there', (file, locale, expected) => {
    const blocks = blocksOf(file, locale);
    expect(checkSource(blocks, locale).map((finding) => inWords(blocks, finding))).toEqual(expected);
  });
});
