import type { Locale } from '@triptych/domain';
import { monthOf } from './months.js';
import { numberValue, readNumber } from './number-form.js';
import { withPersons } from './person-names.js';
import { gapsOf, textParts, type TextPart } from './text-parts.js';

/** A number, a month or a person of the stored source, and what the new source has wherever that stood. */
export interface Change {
  readonly kind: 'number' | 'month' | 'name';
  /** `meaningOf` the stored part. */
  readonly meaning: string;
  /** As written in each source. */
  readonly old: string;
  readonly fresh: string;
  /** How often the stored source has it. */
  readonly count: number;
}

/** More different changes than a sentence has; keeps the search for them linear. */
const MOST_CHANGES = 100;

/**
 * What makes the new source of the stored one, when that is only numbers, months and names of persons, each changed
 * wherever it stands; undefined when anything else differs or when a number that differs cannot be read with certainty.
 * Both texts are unified and without codes.
 */
export function changesBetween(stored: string, fresh: string, locale: Locale): Change[] | undefined {
  const before = withPersons(textParts(stored, locale), stored, locale);
  const after = withPersons(textParts(fresh, locale), fresh, locale);
  if (gapsOf(stored, before).join('\n') !== gapsOf(fresh, after).join('\n')) return undefined;
  const seen = new Map<string, Change & { readonly becomes: string }>();
  for (const [index, old] of before.entries()) {
    const now = after[index];
    if (!now || now.kind !== old.kind) return undefined;
    const [meaning, becomes] = [meaningOf(old, locale), meaningOf(now, locale)];
    if (meaning === undefined || becomes === undefined || old.kind === 'word' || old.kind === 'attached') {
      if (old.text !== now.text) return undefined;
      continue;
    }
    const known = seen.get(meaning);
    if (known && known.becomes !== becomes) return undefined;
    const count = (known?.count ?? 0) + 1;
    seen.set(meaning, { kind: old.kind, meaning, becomes, old: old.text, fresh: now.text, count });
  }
  const changed = [...seen.values()].filter(({ meaning, becomes }) => meaning !== becomes);
  if (changed.length > MOST_CHANGES) return undefined;
  const attached = new Set(before.filter(({ kind }) => kind === 'attached').map(({ text }) => `number ${text}`));
  return changed.some(({ meaning }) => attached.has(meaning)) ? undefined : changed;
}

/** What a number, a month or a name says, the same in every language; undefined where that is not certain. */
export function meaningOf({ kind, text }: Pick<TextPart, 'kind' | 'text'>, locale: Locale): string | undefined {
  if (kind === 'name') return `name ${text}`;
  if (kind === 'month') return `month ${monthOf(text, locale)}`;
  const form = kind === 'number' ? readNumber(text, locale) : undefined;
  return form && `number ${numberValue(form)}`;
}
