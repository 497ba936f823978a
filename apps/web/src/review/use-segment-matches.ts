import type { Locale } from '@triptych/domain';
import { useMatches, usePrefetchedMatches, type Match } from '../api/targets.js';

/** What the memory says of the sentence in hand. */
export interface SegmentMatches {
  readonly state: 'loading' | 'found' | 'failed';
  readonly matches: readonly Match[];
}

/**
 * The matches of the segment in hand; those of the segments `ahead` are fetched behind them, so that they are there the
 * moment one of those is opened.
 */
export function useSegmentMatches(inHand: string | null, ahead: readonly string[], locale: Locale): SegmentMatches {
  const { data, isError } = useMatches(inHand, locale);
  usePrefetchedMatches(data === undefined ? NONE : ahead, locale);
  if (data) return { state: 'found', matches: data.items };
  return { state: isError ? 'failed' : 'loading', matches: NONE };
}

/** One list, so that what is made of it is made once. */
const NONE: readonly never[] = [];
