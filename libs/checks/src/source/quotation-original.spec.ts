import type { Locale } from '@triptych/domain';
import { aRelease, pointedAt, type BlockSketch } from '../testing/a-release.js';
import { quotationOriginal } from './quotation-original.js';

const QUOTATION = '« Les villes sont les mieux placées »';

describe('a quotation from another language', () => {
  test.each<[Locale, BlockSketch[], string[]]>([
    ['fr', ['Turin – Un atelier.', `${QUOTATION}, a déclaré Mme Riallant.`], [QUOTATION]],
    ['fr', ['Turin – Un atelier.', { text: QUOTATION, type: 'quotation' }], [QUOTATION]],
    ['fr', ['Le Caire (Égypte) – Un atelier.', `${QUOTATION}, explique-t-elle. ${QUOTATION}`], [QUOTATION]],
    ['fr', ['Dakar – Un atelier.', `${QUOTATION}, a tweeté Mme Shiferaw.`], [QUOTATION]],
    [
      'es',
      ['Nairobi – Un taller.', '“Pasan menos personas que antes”, explicó.'],
      ['“Pasan menos personas que antes”'],
    ],
  ])('%s: %j', (locale, blocks, expected) => {
    expect(pointedAt(quotationOriginal, aRelease(locale, ...blocks))).toEqual(expected);
  });

  test.each<[Locale, BlockSketch[], string]>([
    ['fr', ['Dakar – Un atelier.', `${QUOTATION}, a déclaré Mme Sarr.`], 'French is spoken there'],
    ['fr', ['Agadez – Un atelier.', `${QUOTATION}, a déclaré Mme Sarr.`], 'nobody knows what is spoken there'],
    ['es', ['Tegucigalpa – Un taller.', '“Pasan menos personas que antes”, explicó.'], 'Spanish is spoken there'],
    [
      'en',
      ['Turin – A workshop.', '“Cities learn fastest from other cities,” said the mayor.'],
      'officials speak English',
    ],
    ['fr', ['Turin – Un atelier.', 'Le programme « Villes » a déclaré.'], 'a name'],
    ['fr', ['Turin – Un atelier.', `Le rapport ${QUOTATION} paraît.`], 'a title'],
    ['fr', ['Turin – Un atelier.', { text: `${QUOTATION}, a dit Mme Sarr`, type: 'headline' }], 'a headline'],
  ])('%s: is not in %j: %s', (locale, blocks) => {
    expect(pointedAt(quotationOriginal, aRelease(locale, ...blocks))).toEqual([]);
  });
});
