import type { MemoryUnit } from '@triptych/contracts';
import { LOCALES, withoutCodes } from '@triptych/domain';

/** As much of a text as tells units apart. */
const NAME_LENGTH = 60;

/** A unit by the beginning of its first text. */
export function unitName({ texts }: Pick<MemoryUnit, 'texts'>): string {
  const first = LOCALES.map((locale) => texts[locale]).find((text) => text !== undefined);
  const words = first ? withoutCodes(first.text, first.codes).trim() : '';
  return words.length > NAME_LENGTH ? `${words.slice(0, NAME_LENGTH - 1).trimEnd()}…` : words;
}
