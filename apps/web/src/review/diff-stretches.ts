import { codedParts, withoutCodes, type CodedText } from '@triptych/domain';
import { wordDiff, type DiffRun } from '@triptych/memory';

/**
 * What a stored sentence has that another has not, to be shown within that other with its formatting: for each stretch of
 * `to` between tags, by its place in the coded text, its words among those that only `from` has.
 * The `equal` and `insert` runs of a stretch joined are its text.
 */
export function diffStretches(from: CodedText, to: CodedText): ReadonlyMap<number, readonly DiffRun[]> {
  const stretches: { readonly length: number; readonly runs: DiffRun[] }[] = [];
  const byPlace = new Map<number, readonly DiffRun[]>();
  let at = 0;
  for (const { kind, text } of codedParts(to.text, to.codes)) {
    if (kind === 'text') {
      const runs: DiffRun[] = [];
      stretches.push({ length: text.length, runs });
      byPlace.set(at, runs);
    }
    at += text.length;
  }
  let place = 0;
  let room = stretches[0]?.length ?? 0;
  for (const { type, text } of wordDiff(plain(from), plain(to))) {
    if (type === 'delete') {
      stretches[place]?.runs.push({ type, text });
      continue;
    }
    for (let done = 0; done < text.length && place < stretches.length;) {
      if (room === 0) {
        place += 1;
        room = stretches[place]?.length ?? 0;
        continue;
      }
      const piece = text.slice(done, done + room);
      stretches[place]?.runs.push({ type, text: piece });
      done += piece.length;
      room -= piece.length;
    }
  }
  return byPlace;
}

function plain({ text, codes }: CodedText): string {
  return withoutCodes(text, codes);
}
