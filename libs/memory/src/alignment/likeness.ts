import type { Locale } from '@triptych/domain';

/** Lower case without accents and apostrophes: `aujourdhui`, `annee`. */
export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae').replaceAll("'", '');
}

/**
 * A word as cognates of the three languages resemble each other: `état`, `state` and `estado` begin with `stat` or `stad`,
 * `quatre` and `cuatro` with `k`.
 * @param word in lower case
 */
export function soundOf(word: string, locale: Locale): string {
  const bare = withoutAccents(word);
  const isImpure = locale === 'fr' ? /^é[ptcqk]/.test(word) : /^es[ptcqk]/.test(bare);
  const start = locale === 'fr' ? `s${bare.slice(1)}` : bare.slice(1);
  return (isImpure ? start : bare)
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replace(/qu?|ch|c(?=[aou])/g, 'k')
    .replaceAll('y', 'i')
    .replaceAll('ou', 'u')
    .replace(/(.)\1/g, '$1');
}

/** What is left of a sound without its vowels: `gobierno` and `government` both begin with `gbrn`. */
export function skeletonOf(sound: string): string {
  return sound
    .replace(/[aeiouh]/g, '')
    .replaceAll('v', 'b')
    .replace(/(.)\1/g, '$1');
}
