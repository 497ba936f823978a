import type { CodedText, InlineCode, LanguagePair } from '@triptych/domain';
import fc from 'fast-check';
import { substituted } from './substituted.js';

const strong: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<strong>', end: '</strong>' };

const coded = (text: string): CodedText => ({ text, codes: text.includes('<1>') ? [strong] : [] });

function proposed(pair: string, source: string, target: string, fresh: string): string | undefined {
  const [from, to] = pair.split(' → ') as [LanguagePair['source'], LanguagePair['target']];
  return substituted(coded(fresh), { source: coded(source), target: coded(target) }, { source: from, target: to })
    ?.text;
}

describe('a proposal with the numbers, dates and names of the new source', () => {
  test.each([
    [
      'fr → en',
      'Seuls 22 % ont été reçus.',
      'Only 22 per cent has been received.',
      'Seuls 31 % ont été reçus.',
      'Only 31 per cent has been received.',
    ],
    [
      'fr → es',
      'Seuls 22 % ont été reçus.',
      'Solo se ha recibido el 22%.',
      'Seuls 31 % ont été reçus.',
      'Solo se ha recibido el 31%.',
    ],
    ['fr → en', 'À 48\u202F500 personnes', 'To 48,500 people', 'À 9\u202F300 personnes', 'To 9,300 people'],
    ['fr → es', 'À 48\u202F500 personnes', 'A 48\u00A0500 personas', 'À 9\u202F300 personnes', 'A 9300 personas'],
    [
      'fr → es',
      'À 9\u202F300 personnes',
      'A 9300 personas',
      'À 1\u202F048\u202F500 personnes',
      'A 1\u00A0048\u00A0500 personas',
    ],
    ['es → en', 'unas 9300 personas', 'some 9,300 people', 'unas 8450 personas', 'some 8,450 people'],
    [
      'es → fr',
      'unas 48\u00A0500 personas',
      'quelque 48\u202F500 personnes',
      'unas 8450 personas',
      'quelque 8\u202F450 personnes',
    ],
    ['en → fr', 'some 850 people', 'quelque 850 personnes', 'some 12,300 people', 'quelque 12\u202F300 personnes'],
    ['en → fr', 'some 48,500 people', 'quelque 48 500 personnes', 'some 12,300 people', 'quelque 12 300 personnes'],
    ['en → fr', '3.400 litres', '3,400 litres', '3.500 litres', '3,500 litres'],
    ['en → es', '3 kits and 17 litres', '3 paquetes y 17 litros', '3 kits and 18 litres', '3 paquetes y 18 litros'],
    ['en → es', 'USD 7.4 million', '7,4 millones de dólares', 'USD 12.25 million', '12,25 millones de dólares'],
    ['es → en', 'de 3.400 casos', 'of 3,400 cases', 'de 4.500 casos', 'of 4,500 cases'],
    ['fr → en', 'le 5 octobre 2024', 'on 5 October 2024', 'le 12 décembre 2025', 'on 12 December 2025'],
    ['fr → en', 'le 5 octobre 2024', 'on October 5, 2024', 'le 12 décembre 2025', 'on December 12, 2025'],
    ['fr → es', 'le 5 octobre 2024', 'el 5 de octubre de 2024', 'le 12 décembre 2025', 'el 12 de diciembre de 2025'],
    ['en → es', 'On 1 July', 'El 1 de julio', 'On 2 August', 'El 2 de agosto'],
    ['en → fr', 'In May', 'En mai', 'In October', 'En octobre'],
    ['fr → en', 'du 15 au 19 mai', 'from 15 to 19 May', 'du 19 au 15 mai', 'from 19 to 15 May'],
    ['fr → en', '40 femmes et 40 hommes', '40 women and 40 men', '50 femmes et 50 hommes', '50 women and 50 men'],
    [
      'fr → en',
      'dont <1>47 migrants</1> en 2024',
      'in 2024 including <1>47 migrants</1>',
      'dont <1>52 migrants</1> en 2025',
      'in 2025 including <1>52 migrants</1>',
    ],
    ['fr → en', 'tél. : +216 71 555 012', 'tel.: +216 71 555 012', 'tél. : +216 71 555 098', 'tel.: +216 71 555 098'],
    [
      'fr → en',
      '« Oui », a déclaré Mme Aïssatou Ndoubayo, cheffe de mission.',
      '“Yes,” said Aïssatou Ndoubayo, Chief of Mission.',
      '« Oui », a déclaré Mme Fatimé Saleh Abdou, cheffe de mission.',
      '“Yes,” said Fatimé Saleh Abdou, Chief of Mission.',
    ],
    [
      'es → fr',
      '“Sí”, relata Yorman, de 31 años.',
      '« Oui », raconte Yorman, 31 ans.',
      '“Sí”, relata Jean-Pierre Kane, de 42 años.',
      '« Oui », raconte Jean-Pierre Kane, 42 ans.',
    ],
  ])('%s: %j, %j, now %j, is %j', (pair, source, target, fresh, expected) => {
    expect(proposed(pair, source, target, fresh)).toBe(expected);
  });

  test.each([
    ['fr → en', 'En 2024', 'In 2024', 'En 2024', 'nothing differs'],
    ['fr → en', '12 500 abris', '12,500 shelters', '12500 abris', 'only the writing of a number differs'],
    ['fr → en', 'dont 12 enfants', 'including 12 children', 'dont 13 femmes', 'a word differs'],
    ['fr → en', 'Dont 12 enfants', 'Including 12 children', 'dont 13 enfants', 'the case differs'],
    ['fr → en', 'dont 12 enfants', 'including 12 children', 'dont 13 enfants.', 'a mark differs'],
    ['fr → en', 'dont <1>12</1> enfants', 'including <1>12</1> children', 'dont 13 enfants', 'the codes differ'],
    ['fr → en', 'dont 12 enfants', 'including twelve children', 'dont 13 enfants', 'the target writes it in letters'],
    ['fr → en', 'dont 12 enfants', 'including 12 of 12 children', 'dont 13 enfants', 'the target has it twice'],
    [
      'fr → en',
      '12 femmes et 12 hommes',
      '12 women and 12 men',
      '12 femmes et 13 hommes',
      'one of two equal numbers changed',
    ],
    ['fr → es', '96,5 milliards', '96\u00A0500 millones', '97,5 milliards', 'the target counts in other units'],
    ['fr → en', 'En 2024, 1 personne', 'In 2024, 1 person', 'En 2024, 0 personne', 'the noun would change'],
    ['en → fr', '1.5 million', '1,5 million', '3.5 million', 'French begins its plural at two'],
    ['en → fr', 'On 2 July', 'Le 2 juillet', 'On 1 July', 'French would write 1er'],
    ['en → fr', 'On 1 July', 'Le 1er juillet', 'On 2 July', 'French writes 1er'],
    ['en → fr', 'the 22nd time', 'la 22e fois', 'the 32nd time', 'an ordinal'],
    ['fr → en', 'le G7', 'the G7', 'le G20', 'an identifier'],
    ['fr → en', '5e et 5 fois', '5 times', '5e et 6 fois', 'an ordinal of the same number'],
    ['fr → en', 'une hausse de 7 %', 'a 7 per cent rise', 'une hausse de 8 %', 'English would need "an"'],
    [
      'en → fr',
      'by September 2024',
      'd’ici à la fin de septembre 2024',
      'by October 2024',
      'French would need "d’octobre"',
    ],
    ['en → es', 'in March or May', 'en marzo o mayo', 'in March or October', 'Spanish would need "u"'],
    ['en → es', '3 or 7 litres', '3 o 7 litros', '3 or 8 litres', 'Spanish would need "u"'],
    ['es → en', 'unas 850 personas', 'some 850 people', 'unas 2024 personas', 'a year or a quantity'],
    ['fr → en', 'version 1.5.2 du 5', 'version 1.5.2 of 5', 'version 1.5.3 du 5', 'a number that cannot be read'],
    ['en → fr', '3,400 litres', '3,400 litres', '3,500 litres', 'in French, the target says another number'],
    ['fr → en', 'à Kisumu (Kenya)', 'in Kisumu (Kenya)', 'à Genève (Kenya)', 'a name that is not a person’s'],
    ['fr → en', 'a déclaré l’UNICEF', 'said UNICEF', 'a déclaré l’UNESCO', 'an acronym'],
    ['fr → en', 'dit Mme Ana Kane', 'said Ms. Kane', 'dit Mme Eva Diop', 'a name that the target shortens'],
    ['fr → en', 'dit M. Kane', 'Kane, of Kane and Co., said', 'dit M. Diop', 'a name that the target has twice'],
    ['fr → es', 'avec M. Kane', 'Ana y Kane', 'avec M. Ibarra', 'Spanish would need "e"'],
  ])('%s: is not made of %j, %j, now %j: %s', (pair, source, target, fresh) => {
    expect(proposed(pair, source, target, fresh)).toBeUndefined();
  });

  test('tells where it was changed', () => {
    const stored = { source: coded('Le 5 mai, <1>850</1> abris'), target: coded('On 5 May, <1>850</1> shelters') };
    expect(substituted(coded('Le 7 mai, <1>1\u202F200</1> abris'), stored, { source: 'fr', target: 'en' })).toEqual({
      text: 'On 7 May, <1>1,200</1> shelters',
      replaced: [
        { start: 3, end: 4 },
        { start: 13, end: 18 },
      ],
    });
  });

  const amount = fc.integer({ min: 2, max: 9_999_999 }).filter((value) => !/^(?:8|11|18)/.test(String(value)));
  const forms = {
    fr: (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202F'),
    en: (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
    es: (value: number) => (value < 10_000 ? String(value) : forms.en(value).replaceAll(',', '\u00A0')),
  };
  const locale = fc.constantFrom('fr' as const, 'en' as const);
  const filler = fc.array(fc.constantFrom('été', 'dans', ' – ', ', ', '<1>', '</1>', '“', ' '), { maxLength: 6 });

  test('changes nothing else, and gives the stored target back when the sources change places', () => {
    const numbers = fc.uniqueArray(amount, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        numbers,
        fc.array(filler, { minLength: 9, maxLength: 9 }),
        locale,
        locale,
        (values, gaps, from, to) => {
          const half = Math.floor(values.length / 2);
          const [before, after] = [values.slice(0, half), values.slice(half, 2 * half)];
          const text = (list: readonly number[], form: (value: number) => string): CodedText =>
            coded(
              `${gaps[8]?.join('')} mot ${list.map((value, i) => `${form(value)} mot${gaps[i]?.join('')} mot `).join('')}`,
            );
          const stored = { source: text(before, forms[from]), target: text([...before].reverse(), forms[to]) };
          const fresh = text(after, forms[from]);
          const made = substituted(fresh, stored, { source: from, target: to });
          expect(made?.text).toBe(text([...after].reverse(), forms[to]).text);
          expect(made?.replaced).toHaveLength(half);

          const back = made && { source: fresh, target: coded(made.text) };
          expect(back && substituted(stored.source, back, { source: from, target: to })?.text).toBe(stored.target.text);
        },
      ),
    );
  });

  test('changes the parts that changed, in whatever order the target has them, or makes no proposal', () => {
    const swaps: Readonly<Record<string, string>> = {
      '12': '13',
      '1\u202F200': '2,5',
      '3,5': '1\u202F200',
      mai: 'juin',
      '19': '12',
    };
    const piece = fc.constantFrom(...Object.keys(swaps), 'le', '<1>', '</1>', '«', 'été', '1er', '7e');
    const pieces = fc.uniqueArray(piece, { minLength: 4, maxLength: 12 });
    const orders = pieces.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const text = (list: readonly string[]): CodedText => coded(list.map((word) => `${word} mot `).join(''));
    const swapped = (list: readonly string[]): string[] => list.map((word) => swaps[word] ?? word);
    fc.assert(
      fc.property(orders, ([source, target]) => {
        const stored = { source: text(source), target: text(target) };
        const made = substituted(text(swapped(source)), stored, { source: 'fr', target: 'fr' });
        fc.pre(made !== undefined);
        expect(made?.text).toBe(text(swapped(target)).text);
      }),
    );
  });

  test.each(['12 ', 'a', 'Kane ', 'M. Kane ', 'Aa’', '1er ', '“', ' ', '<1>', '1.'])(
    'answers for 100 kB of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const stored = { source: coded(`dit ${text} 5`), target: coded(`said ${text} 5`) };
      expect(substituted(coded(`dit ${text} 6`), stored, { source: 'fr', target: 'en' })?.text).toBe(`said ${text} 6`);
    },
  );

  test('answers for thousands of different numbers and names', () => {
    const text = (shift: number): string =>
      Array.from({ length: 5000 }, (_, n) => `${10_000 + n + shift} M. Ka${'a'.repeat(n % 40)} `).join('');
    const stored = { source: coded(text(0)), target: coded(text(0)) };
    expect(substituted(coded(text(5000)), stored, { source: 'fr', target: 'en' })).toBeUndefined();
  });
});
