import type { Locale } from '@triptych/domain';
import type { SegmentRun } from '@triptych/memory';

/** A segment of a version, and which sentences of the document it holds. */
export interface VariedSegment {
  readonly text: string;
  readonly sentences: readonly number[];
}

/** Share of sentences that a version leaves out. */
const DELETED = 0.05;
/** Share of neighbours that a version joins into one segment. */
const JOINED = 0.1;

/**
 * A version of a document: some sentences deleted, some neighbours joined, each version by itself.
 * @param lacks which sentences, by index, it leaves out besides
 */
export function variedVersion(
  document: readonly Readonly<Record<Locale, string>>[],
  locale: Locale,
  random: () => number,
  lacks: (sentence: number) => boolean,
): VariedSegment[] {
  const segments: VariedSegment[] = [];
  for (const [index, sentence] of document.entries()) {
    if (random() < DELETED || lacks(index)) continue;
    const last = segments.at(-1);
    if (last?.sentences.at(-1) === index - 1 && random() < JOINED) {
      segments[segments.length - 1] = {
        text: `${last.text} ${sentence[locale]}`,
        sentences: [...last.sentences, index],
      };
    } else {
      segments.push({ text: sentence[locale], sentences: [index] });
    }
  }
  return segments;
}

/**
 * The rows that are right: segments that hold the same sentence, directly or by way of others, stand in one row.
 * Segments of which no other version has anything make no row.
 */
export function rightRows(versions: readonly (readonly VariedSegment[])[]): SegmentRun[][] {
  const rows: { sentences: number[]; runs: SegmentRun[] }[] = [];
  const all = versions.flatMap((segments, version) => segments.map((segment, index) => ({ segment, version, index })));
  all.sort((a, b) => (a.segment.sentences[0] ?? 0) - (b.segment.sentences[0] ?? 0));
  for (const { segment, version, index } of all) {
    const last = rows.at(-1);
    const row =
      last && segment.sentences.some((sentence) => last.sentences.includes(sentence))
        ? last
        : { sentences: [], runs: versions.map(() => ({ start: 0, end: 0 })) };
    if (row !== last) rows.push(row);
    row.sentences.push(...segment.sentences);
    const run = row.runs[version];
    row.runs[version] = { start: run && run.end > run.start ? run.start : index, end: index + 1 };
  }
  return rows.map(({ runs }) => runs).filter(isShared);
}

/** True for a row in which two versions or more have something. */
export function isShared(runs: readonly SegmentRun[]): boolean {
  return runs.filter(({ start, end }) => end > start).length > 1;
}

/** Numbers from 0 to 1, the same for the same seed: a linear congruence of 32 bits (Knuth, TAOCP 2, 3.3.4, line 16). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
