import { LOCALES, type Locale } from '@triptych/domain';
import { abbreviationsWith, plainAbbreviations, type AddedAbbreviations } from './added-abbreviation.js';
import type { SegmentationRule } from './segmentation-rule.js';
import { segmentationRules } from './segmentation-rules.js';

const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { fr: 'French', en: 'English', es: 'Spanish' };

/**
 * The rules that the desk cuts by as an SRX 2.0 document, for other tools; patterns are those of the engine, which Java
 * and ICU read too. A rule's place in its list is its precedence. The cut stands in front of the white space.
 * @throws RangeError for an abbreviation that is none, and for too many of them
 */
export function writeSrx(additions: AddedAbbreviations = {}): string {
  const added = plainAbbreviations(additions);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<srx xmlns="http://www.lisa.org/srx20" version="2.0">',
    '  <header segmentsubflows="yes" cascade="no">',
    '    <formathandle type="start" include="no"/>',
    '    <formathandle type="end" include="yes"/>',
    '    <formathandle type="isolated" include="no"/>',
    '  </header>',
    '  <body>',
    '    <languagerules>',
    ...LOCALES.flatMap((locale) => [
      `      <languagerule languagerulename="${LANGUAGE_NAMES[locale]}">`,
      ...segmentationRules(abbreviationsWith(locale, added[locale])).flatMap(ruleLines),
      '      </languagerule>',
    ]),
    '    </languagerules>',
    '    <maprules>',
    ...LOCALES.map((locale) => {
      const tag = [...locale].map((letter) => `[${letter.toUpperCase()}${letter}]`).join('');
      return `      <languagemap languagepattern="${tag}(?:[-_].*)?" languagerulename="${LANGUAGE_NAMES[locale]}"/>`;
    }),
    '    </maprules>',
    '  </body>',
    '</srx>',
    '',
  ].join('\n');
}

function ruleLines({ breaks, before, after }: SegmentationRule): string[] {
  return [
    `        <rule break="${breaks ? 'yes' : 'no'}">`,
    `          <beforebreak>${escaped(before)}</beforebreak>`,
    `          <afterbreak>${escaped(after)}</afterbreak>`,
    '        </rule>',
  ];
}

function escaped(pattern: string): string {
  return pattern.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
