import type { Locale, Span } from '@triptych/domain';
import { levelled } from '../unified.js';
import { meaningOf, type Change } from './changes.js';
import { textParts, type TextPart } from './text-parts.js';

/** A stretch of the stored target that says what a part of the stored source says. */
export interface Place extends Span {
  /** Index of its first part. */
  readonly at: number;
}

/**
 * Finds where a target says what the source has changed; the function gives undefined unless the target says it exactly
 * as often as the source, and in a form that leaves no doubt.
 * @param parts of the target, from `textParts`
 */
export function placesIn(
  target: string,
  parts: readonly TextPart[],
  locale: Locale,
): (change: Change) => readonly Place[] | undefined {
  const byMeaning = new Map<string, Place[]>();
  const attached = new Set<string>();
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'attached') attached.add(`number ${part.text}`);
    const meaning = part.kind === 'word' ? undefined : meaningOf(part, locale);
    if (meaning === undefined) continue;
    const places = byMeaning.get(meaning) ?? [];
    places.push({ at, start: part.start, end: part.end });
    byMeaning.set(meaning, places);
  }
  return ({ kind, meaning, old, count }) => {
    const places = kind === 'name' ? placesOfName(old, target, parts, locale) : byMeaning.get(meaning);
    return places?.length === count && !attached.has(meaning) ? places : undefined;
  };
}

/** Undefined when a word of the name also stands alone: it may be another person, or the same one. */
function placesOfName(name: string, target: string, parts: readonly TextPart[], locale: Locale): Place[] | undefined {
  const words = textParts(name, locale).map(({ text }) => text);
  const level = levelled(target);
  const places = parts.flatMap(({ start }, at): Place[] => {
    const end = start + name.length;
    return parts[at + words.length - 1]?.end === end && level.startsWith(name, start) ? [{ at, start, end }] : [];
  });
  const standing = parts.filter(({ text }) => words.includes(text)).length;
  return standing === places.length * words.length ? places : undefined;
}
