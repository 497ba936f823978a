import type { CheckedPair } from '@triptych/domain';

/** A French source and an English target unless said otherwise; a target alone stands for both sides. */
export function aPair(overrides: Partial<CheckedPair> & { readonly target: string }): CheckedPair {
  return { source: 'Texte', sourceLocale: 'fr', targetLocale: 'en', ...overrides };
}
