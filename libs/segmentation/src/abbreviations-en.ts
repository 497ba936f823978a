import { COMMON_ABBREVIATIONS, entries } from './abbreviations-common.js';
import type { Abbreviations } from './abbreviation-set.js';

export const ENGLISH_ABBREVIATIONS: Abbreviations = {
  never: [
    ...COMMON_ABBREVIATIONS.never,
    ...entries(String.raw`
    Messrs Mmes e\.g i\.e viz incl excl est Assoc Asst Atty Pres Int'l Intl Min Prov Mgr Adm Esq Revd Cllr H\.E
  `),
  ],
  number: [
    ...COMMON_ABBREVIATIONS.number,
    ...entries(String.raw`
    No no Nos nos Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Res res Add Corr Rev doc Doc ref Ref reg
  `),
  ],
  weekday: entries(String.raw`
    Mon Tues? Wed Thurs? Fri Sat Sun
  `),
  maybe: [
    ...COMMON_ABBREVIATIONS.maybe,
    ...entries(String.raw`
    Ave Blvd Rd Mass Calif Wed Thurs Tues Mon Fri Sat Sun
  `),
  ],
  spaced: [
    ['e', 'g'],
    ['i', 'e'],
    ['Ph', 'D'],
  ],
  starters: entries(String.raw`
    The This That These Those It Its He She His Her They Their We Our You Your I In On At By For From With Without
    After Before During Since Until While When Where What Who Why How If As A An And But Or So Yet However
    Moreover Meanwhile There Here Most More Many Some Several All Each Every Both Other Others Another Not Only
    Such To Under Over According Although Because Despite Today Yesterday Then Now Once About Nearly
  `),
};
