import { codeTag, type InlineCode } from '@triptych/domain';
import { withMarks, type FoundUnit } from './phrase-marks.js';
import { aUnit } from './testing/a-unit.js';

const marked = ({ unit, spans }: FoundUnit) =>
  Object.fromEntries(
    Object.entries(spans).map(([locale, list]) => [
      locale,
      list.map(({ start, end }) => unit.texts[locale as 'fr']?.text.slice(start, end)),
    ]),
  );

const UNITS = [
  aUnit(1, { fr: 'Les familles déplacées ont reçu 12 tentes.', en: 'The displaced families were given 12 tents.' }),
  aUnit(2, { fr: 'Le nombre de femmes déplacées augmente.', en: 'The number of displaced women is growing.' }),
  aUnit(3, { fr: 'Un camp abrite les déplacés de Mossoul.', en: 'A camp shelters the displaced from Mosul.' }),
];

describe('a phrase in units', () => {
  test('is marked where it stands, and where it seems to be translated', () => {
    const found = withMarks(UNITS, 'deplacees', 'fr');
    expect(found.map(marked)).toEqual([
      { fr: ['déplacées'], en: ['displaced'] },
      { fr: ['déplacées'], en: ['displaced'] },
      { fr: ['déplacés'], en: ['displaced'] },
    ]);
    expect(found.map(({ hits }) => hits)).toEqual([['fr'], ['fr'], ['fr']]);
  });

  test('is looked for in every language when its own is not known', () => {
    const found = withMarks([aUnit(1, { fr: 'Le camp est plein.', en: 'The camp is full.' })], 'camp');
    expect(found.map(marked)).toEqual([{ fr: ['camp'], en: ['camp'] }]);
    expect(found[0]?.hits).toEqual(['fr', 'en']);
  });

  test('is never marked over a tag', () => {
    const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
    const unit = aUnit(1, {});
    const text = `un ${codeTag(1, 'open')}camp${codeTag(1, 'close')} de toile`;
    const [found] = withMarks([{ ...unit, texts: { fr: { text, codes: [bold] } } }], 'camp de toile', 'fr');
    expect(found && marked(found)).toEqual({ fr: ['camp', 'de toile'] });
  });

  test('marks nothing when there is none, or when it has no word', () => {
    for (const q of [undefined, '…', 'mot '.repeat(40)]) {
      expect(withMarks(UNITS, q).map(marked)).toEqual([{}, {}, {}]);
    }
  });
});
