import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '@triptych/domain';
import fc from 'fast-check';
import { ABBREVIATIONS } from './abbreviations.js';
import { compileRules, hasUnboundedQuantifier } from './segmentation-rule.js';
import { cutsBy } from './cuts.js';
import { standardRules } from './desk-rules.js';
import { segmentationRules } from './segmentation-rules.js';
import { segmentText } from './segment-text.js';
import { submittedText } from './testing/submitted-text.js';

interface GoldParagraph {
  readonly id: string;
  readonly lang: Locale;
  readonly text: string;
  readonly segments: readonly string[];
}

const gold = readFileSync('test/fixtures/segmentation/public.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldParagraph);

/** "… Kenya and the U.A.E. Participants …": only the sense tells that a sentence ends there. */
const LEFT_TO_THE_EDITOR = ['en-051'];

const texts = (text: string, locale: Locale): string[] => segmentText(text, locale).map((segment) => segment.text);

describe('segmentText', () => {
  it.each(gold.filter(({ id }) => !LEFT_TO_THE_EDITOR.includes(id)))(
    'cuts the gold paragraph $id exactly',
    ({ text, lang, segments }) => {
      expect(texts(text, lang)).toEqual(segments);
    },
  );

  it.each<[Locale, string, string[]]>([
    [
      'fr',
      'Ils sont arrivés par la mer. 30 000 personnes attendent.',
      ['Ils sont arrivés par la mer.', '30 000 personnes attendent.'],
    ],
    [
      'fr',
      'Le projet finit en mars. 12 villes y participent.',
      ['Le projet finit en mars.', '12 villes y participent.'],
    ],
    ['fr', 'La réunion du mer. 8 mai est reportée.', ['La réunion du mer. 8 mai est reportée.']],
    [
      'fr',
      'Ils se sont réunis au Cap. Les débats continuent.',
      ['Ils se sont réunis au Cap.', 'Les débats continuent.'],
    ],
    ['es', 'Llegaron por mar. 30 personas siguen a bordo.', ['Llegaron por mar.', '30 personas siguen a bordo.']],
    ['es', 'Se firmó el 12 mar. 2024 en Quito.', ['Se firmó el 12 mar. 2024 en Quito.']],
    ['es', 'Dijeron que no. 30 familias se fueron.', ['Dijeron que no.', '30 familias se fueron.']],
    ['es', 'Viven en EE. UU. desde 2019. ¿y después?', ['Viven en EE. UU. desde 2019.', '¿y después?']],
    ['en', '“No. I do not,” she said.', ['“No.', 'I do not,” she said.']],
    [
      'en',
      'The centre opens at 3 a.m. IOM staff will attend.',
      ['The centre opens at 3 a.m.', 'IOM staff will attend.'],
    ],
    ['en', 'The call is at 3 p.m. GMT. It lasts an hour.', ['The call is at 3 p.m. GMT.', 'It lasts an hour.']],
    ['en', 'There is no plan B. The cities know it.', ['There is no plan B.', 'The cities know it.']],
    [
      'en',
      'The number fell.[3] Rents rose.¹ Nobody knows why.',
      ['The number fell.[3]', 'Rents rose.¹', 'Nobody knows why.'],
    ],
    ['en', 'Follow the story. #migration @IOM', ['Follow the story. #migration @IOM']],
    ['en', 'A girl waits. © IOM/V. Mota', ['A girl waits.', '© IOM/V. Mota']],
  ])('cuts %s “%s”', (locale, text, expected) => {
    expect(texts(text, locale)).toEqual(expected);
  });

  it('always cuts at a line break', () => {
    expect(segmentText('Mr.\r\nSmith\u2028left ', 'en')).toEqual([
      { text: 'Mr.', whitespaceAfter: '\r\n' },
      { text: 'Smith', whitespaceAfter: '\u2028' },
      { text: 'left', whitespaceAfter: ' ' },
    ]);
  });

  it('gives back every text when its segments are joined, and no segment of a text with words is blank', () => {
    fc.assert(
      fc.property(submittedText(), fc.constantFrom(...LOCALES), (text, locale) => {
        const segments = segmentText(text, locale);
        expect(segments.map((segment) => segment.text + segment.whitespaceAfter).join('')).toBe(text);
        if (text.trim() !== '') expect(segments.filter((segment) => segment.text.trim() === '')).toEqual([]);
      }),
    );
  });
});

describe('the work of the rules', () => {
  it('is bounded at each position: no rule of any language has a quantifier without an upper bound', () => {
    const rules = LOCALES.flatMap((locale) => segmentationRules(ABBREVIATIONS[locale]));
    expect(
      rules.filter(({ before, after }) => hasUnboundedQuantifier(before) || hasUnboundedQuantifier(after)),
    ).toEqual([]);
  });

  it('finds every cut, although the rules that others cover are left out of the search', () => {
    for (const locale of LOCALES) {
      const rules = segmentationRules(ABBREVIATIONS[locale]);
      const [sparse, full] = [rules, rules.map(({ isCovered: _, ...rule }) => rule)].map((list) => compileRules(list));
      const same = (text: string): void => expect(cutsBy(sparse!, text)).toEqual(cutsBy(full!, text));
      for (const { text } of gold) same(text);
      fc.assert(fc.property(submittedText(), same));
    }
  });

  it.each(['a+', 'a*', 'a{2,}', '[a-z]+', '(?:\\p{Lu}\\.)+'])(
    'refuses the unbounded pattern %s when it is compiled',
    (before) => {
      expect(() => compileRules([{ id: 'faulty', breaks: true, before, after: '' }])).toThrow(RangeError);
    },
  );

  it.each(['\\+', '[+*]', 'a{1,20}', '\\p{Lu}\\*', 'a?'])('takes the bounded pattern %s', (before) => {
    expect(() => compileRules([{ id: 'sound', breaks: true, before, after: '' }])).not.toThrow();
  });

  it.each([
    'U.S. The ',
    'Fin. ',
    'M. M. M.',
    '.',
    '"',
    '<',
    '« ',
    '1. ',
    '[3]',
    '....',
    '\n',
    ' ',
    '(a. b! ',
    '.) A',
    '“a.” ',
    'a',
    '«\u00A0! ',
  ])('doubles at most when a text of “%s” doubles', (unit) => {
    const once = countTrials(unit.repeat(500));
    const twice = countTrials(unit.repeat(1000));
    expect(twice).toBeLessThanOrEqual(2 * once + 3 * RULE_COUNT);
  });
});

const RULE_COUNT = standardRules.byLocale.fr.decisions.length;

/** How many rules are tried on a text; the work of each is bounded by the length of its pattern. */
function countTrials(text: string): number {
  let trials = 0;
  const decisions = standardRules.byLocale.fr.decisions.map((decision) => ({
    ...decision,
    pattern: {
      lastIndex: 0,
      test(subject: string): boolean {
        trials += 1;
        decision.pattern.lastIndex = this.lastIndex;
        return decision.pattern.test(subject);
      },
    },
  }));
  cutsBy({ candidate: standardRules.byLocale.fr.candidate, decisions }, text);
  return trials;
}
