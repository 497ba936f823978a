import type { InlineCode } from '@triptych/domain';
import { changeOf, draftsOf, faultOf, tagModel } from './edit-form.js';
import { aUnit } from './testing/a-unit.js';

const unit = aUnit(1, { fr: 'eau', en: 'water' });
const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };

describe('the texts of a unit being written', () => {
  test('begin as they are stored', () => {
    expect(draftsOf(unit)).toEqual({ fr: 'eau', en: 'water' });
  });

  test.each([
    ['nothing', { fr: 'eau', en: ' water ' }, {}],
    ['a text', { fr: 'eaux', en: 'water' }, { fr: 'eaux' }],
    ['a new language', { fr: 'eau', en: 'water', es: 'agua ' }, { es: 'agua' }],
    ['a language that was taken out', { fr: 'eau', es: 'agua' }, { en: null, es: 'agua' }],
  ])('send %s', (_, drafts, change) => {
    expect(changeOf(unit, drafts)).toEqual(change);
  });

  test.each([
    [{ fr: 'eau', en: 'water' }, 'no-change'],
    [{ fr: 'eau', en: ' ' }, 'empty'],
    [{ fr: 'eau' }, 'two-languages'],
    [{ fr: 'eau', en: 'waters' }, undefined],
  ])('%j are stored unless there is a fault: %s', (drafts, fault) => {
    expect(faultOf(unit, drafts)).toBe(fault);
  });
});

test('a new language takes the tags of one that has some', () => {
  const tagged = { texts: { ...unit.texts, en: { text: 'see <1>water</1>', codes: [bold] } } };
  expect(tagModel(tagged, 'es')).toEqual({ text: 'see <1>water</1>', codes: [bold] });
  expect(tagModel(tagged, 'fr')).toEqual({ text: 'eau', codes: [] });
  expect(tagModel(unit, 'es')).toEqual({ text: '', codes: [] });
});
