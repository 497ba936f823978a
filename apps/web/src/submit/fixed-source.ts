import type { ReleasePreview } from '@triptych/contracts';
import { excerptOf, findingIds, type AskedFinding } from './asked-findings.js';
import { lineKeys, type ChosenLine } from './chosen-lines.js';

export interface Renames {
  readonly lines: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, string>>;
}

/**
 * New keys of lines and new ids of findings after some findings were corrected. A correction moves no line; what is left of
 * the equal findings of a line keeps its order.
 */
export function renamesAfterFix(
  lines: readonly ChosenLine[],
  before: readonly AskedFinding[],
  corrected: readonly AskedFinding[],
  after: Pick<ReleasePreview, 'blocks' | 'findings'>,
): Renames {
  const keys = lineKeys(after.blocks);
  const texts = after.blocks.map(({ text }) => text);
  const ids = findingIds(after.findings, keys, texts);
  const gone = new Set(corrected.map(({ id }) => id));
  const left = before.filter(({ id }) => !gone.has(id));
  const oldIds = idsByPlace(
    left.map(({ finding, id }) => ({ ...finding, id })),
    lines.map(({ block }) => block.text),
  );
  const newIds = idsByPlace(
    after.findings.map((finding, index) => ({ ...finding, id: ids[index] ?? '' })),
    texts,
  );
  return {
    lines: changed(lines.map(({ key, position }) => [key, keys[position]])),
    findings: changed([...oldIds].flatMap(([place, old]) => old.map((id, nth) => [id, newIds.get(place)?.[nth]]))),
  };
}

type Placed = ReleasePreview['findings'][number] & { readonly id: string };

/** Ids of the findings that only their order tells apart. */
function idsByPlace(findings: readonly Placed[], texts: readonly string[]): Map<string, string[]> {
  const byPlace = new Map<string, string[]>();
  for (const finding of findings) {
    const place = JSON.stringify([finding.check, finding.block, excerptOf(finding, texts)]);
    byPlace.set(place, [...(byPlace.get(place) ?? []), finding.id]);
  }
  return byPlace;
}

function changed(pairs: readonly (readonly [string, string | undefined])[]): Record<string, string> {
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[0] !== pair[1]),
  );
}
