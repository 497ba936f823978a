import type { Landmark } from './corridor.js';
import { nameOf, type KeyedWord } from './word-kind.js';

/** A key that more segments than this have says too little of where the path leads. */
const MOST_SEGMENTS = 2;
/** Votes of keys that make two segments likely translations. */
const LEAST_VOTES = 3;

type Keyed = readonly (readonly KeyedWord[])[];

/**
 * Pairs of segments that share rare words, the heaviest sequence of them that rises on both sides. Takes n log n time for
 * texts of n words.
 */
export function landmarks(left: Keyed, right: Keyed): Landmark[] {
  const pairs = votedPairs(left, right).filter(({ votes }) => votes >= LEAST_VOTES);
  pairs.sort((a, b) => a.left - b.left || b.right - a.right);
  const tree = new HeaviestBefore(right.length);
  for (const pair of pairs) {
    const before = tree.below(pair.right);
    tree.add({ ...pair, weight: pair.votes + (before?.weight ?? 0), before });
  }
  const chain: Landmark[] = [];
  for (let at = tree.below(right.length); at; at = at.before) chain.push([at.left, at.right]);
  return chain.reverse();
}

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly votes: number;
}

interface Chained extends Pair {
  readonly weight: number;
  readonly before: Chained | undefined;
}

function votedPairs(left: Keyed, right: Keyed): Pair[] {
  const inRight = rareSegments(right);
  const votes = new Map<number, number>();
  for (const [key, lefts] of rareSegments(left)) {
    const rights = inRight.get(key) ?? [];
    for (const i of lefts) {
      for (const j of rights) {
        const pair = i * right.length + j;
        votes.set(pair, (votes.get(pair) ?? 0) + 1 / (lefts.length * rights.length));
      }
    }
  }
  return [...votes].map(([pair, sum]) => ({
    left: Math.floor(pair / right.length),
    right: pair % right.length,
    votes: sum,
  }));
}

/** Of every key that few segments have, these segments. */
function rareSegments(segments: Keyed): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const [index, words] of segments.entries()) {
    for (const key of new Set(words.flat().map(nameOf))) {
      const found = byKey.get(key);
      if (!found) byKey.set(key, [index]);
      else if (found.length <= MOST_SEGMENTS) found.push(index);
    }
  }
  for (const [key, found] of byKey) if (found.length > MOST_SEGMENTS) byKey.delete(key);
  return byKey;
}

/** A binary indexed tree (Fenwick 1994) of the heaviest chain that ends before a segment. */
class HeaviestBefore {
  private readonly nodes: (Chained | undefined)[];

  constructor(size: number) {
    this.nodes = new Array<Chained | undefined>(size + 1);
  }

  below(right: number): Chained | undefined {
    let best: Chained | undefined;
    for (let at = right; at > 0; at -= at & -at) {
      const node = this.nodes[at];
      if (node && node.weight > (best?.weight ?? 0)) best = node;
    }
    return best;
  }

  add(chain: Chained): void {
    for (let at = chain.right + 1; at < this.nodes.length; at += at & -at) {
      if (chain.weight > (this.nodes[at]?.weight ?? 0)) this.nodes[at] = chain;
    }
  }
}
