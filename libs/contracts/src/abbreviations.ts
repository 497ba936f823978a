import { z } from 'zod';
import { instant, locale, personName } from './values.js';

/**
 * `never`: its full stop never ends a sentence. `number`: not before a number. `maybe`: only before a word that opens
 * sentences.
 */
export const abbreviationKind = z.enum(['never', 'number', 'maybe']).meta({ id: 'AbbreviationKind' });

/** Plain text, never a pattern. */
export const newAbbreviation = z.strictObject({
  locale,
  text: z.string().trim().min(1).max(31),
  kind: abbreviationKind,
});

export const abbreviation = z
  .object({ id: z.string(), locale, text: z.string(), kind: abbreviationKind, at: instant, by: personName })
  .meta({ id: 'Abbreviation' });
export const abbreviationList = z
  .object({ items: z.array(abbreviation), segmentationVersion: z.string() })
  .meta({ id: 'AbbreviationList' });
