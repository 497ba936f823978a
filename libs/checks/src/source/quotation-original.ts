import type { Locale } from '@triptych/domain';
import { findDateline } from './dateline.js';
import { FOREIGN_PLACES } from './foreign-places.js';
import { inEachBlock } from './in-each-block.js';
import { outsideQuotations, quotationsOf } from './quotations.js';
import type { SourceCheck } from './source-check.js';

/** Shorter ones are titles and single words. */
const FEWEST_WORDS = 5;

/** Beginnings of the verbs that say that somebody said something. */
const SAYING: Readonly<Record<Locale, RegExp | undefined>> = {
  fr: verbs(
    'déclar|dit|affirm|soulign|expliqu|ajout|précis|rappel|indiqu|racont|estim|conclu|témoign|confi|insist|plaid|' +
      'annonc|commenté|observ|salu|assur|poursui',
  ),
  en: undefined,
  es: verbs(
    'declar|dijo|dice|explic|afirm|señal|subray|advirti|añad|agreg|relat|cuenta|contó|indic|expres|manifest|asegur|conclu|' +
      'destac|coment|recordó|recuerda|sostuv|apunt|precis',
  ),
};
/** Words that were published in writing: the first wording can be looked up. */
const POSTED: Readonly<Record<Locale, RegExp | undefined>> = {
  fr: verbs('tweeté|a tweeté|twitté|a écrit sur|a publié sur|posté sur'),
  en: undefined,
  es: verbs('tuiteó|tuiteado|escribió en|publicó en|posteó'),
};

/**
 * A quotation that was probably first said in another language: the release comes from where another is spoken, or the
 * words were a post. The translators into that language should have the speaker's own words. One finding for a block.
 */
export const quotationOriginal: SourceCheck = {
  id: 'quotation-original',
  run(release) {
    const [saying, posted] = [SAYING[release.locale], POSTED[release.locale]];
    if (!saying || !posted) return [];
    const isAbroad = isForeign(findDateline(release)?.text ?? '', release.locale);
    return inEachBlock('quotation-original', release, ({ type, text }) => {
      // A headline has the words from the text below.
      if (type === 'headline' || type === 'subheadline') return [];
      const { spans } = quotationsOf(text);
      const [first] = spans.filter(({ start, end }) => wordsIn(text.slice(start, end)) >= FEWEST_WORDS);
      if (!first) return [];
      const around = outsideQuotations(text, spans);
      const isSaid = type === 'quotation' || saying.test(around);
      return posted.test(around) || (isAbroad && isSaid) ? [{ span: first }] : [];
    });
  },
};

/** True when the first place of a dateline is known to speak another language: "Turin", "Le Caire (Égypte)". */
function isForeign(dateline: string, locale: Locale): boolean {
  const [place = ''] = dateline.split(/[/,(0-9–—]|[ \u00A0](?:et|y)[ \u00A0]/u);
  return FOREIGN_PLACES[locale].has(place.trim());
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
}

function verbs(beginnings: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${beginnings})`, 'iu');
}
