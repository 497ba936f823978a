import { fold, wordDistance, type FuzzyIndex } from '@triptych/memory';
import { DataSource } from 'typeorm';
import { startPostgres } from '../../test/postgres.js';
import { builtIndex } from './built-index.js';
import { frenchUnits } from './french-units.js';
import { LIMIT, THRESHOLD } from './lookup-terms.js';
import { lookUps, type LookUp } from './units.js';

/** Look-ups that a peer gets: it needs about a second for each. */
const ASKED = 30;

/** Units that a peer finds by letters, of which those are taken that are near by words. */
const FETCHED = 50;

/** Rows that are inserted at once. */
const PIECE = 5_000;

export interface PeerFigures {
  readonly name: string;
  readonly buildSeconds: number;
  readonly bytes: number;
  readonly milliseconds: readonly number[];
  /** Of the hits of the index: those for which the peer has one that is as good, at the same place of the list. */
  readonly found: number;
  readonly expected: number;
}

type Peer = (segment: LookUp) => Promise<readonly string[]> | readonly string[];

/** Other ways to find near sentences, on so many units: PostgreSQL's trigrams, and comparing letters with all of about the length. */
export async function measurePeers(data: string, size: number): Promise<PeerFigures[]> {
  const index = await builtIndex(data, size);
  const texts: string[] = [];
  for await (const { text } of frenchUnits(data)) if (texts.push(text) === size) break;
  const all = lookUps(data);
  const asked = Array.from({ length: ASKED }, (_, at) => all[Math.floor((at * all.length) / ASKED)] as LookUp);
  return [...(await trigrams(texts, asked, index)), ...(await letters(texts, asked, index))];
}

async function trigrams(texts: readonly string[], asked: readonly LookUp[], index: FuzzyIndex): Promise<PeerFigures[]> {
  const cluster = await startPostgres();
  const source = await new DataSource({ type: 'postgres', url: cluster.createDatabase() }).initialize();
  try {
    await source.query('CREATE EXTENSION pg_trgm');
    await source.query('CREATE TABLE unit (text text NOT NULL)');
    for (let at = 0; at < texts.length; at += PIECE) {
      await source.query('INSERT INTO unit SELECT unnest($1::text[])', [texts.slice(at, at + PIECE)]);
    }
    await source.query('VACUUM ANALYZE unit');
    const ask = (where: string, order: string) => async (segment: LookUp) => {
      const sql = `SELECT text FROM unit ${where} ORDER BY ${order} LIMIT ${FETCHED}`;
      return (await source.query<{ text: string }[]>(sql, [segment.text])).map(({ text }) => text);
    };
    const figures: PeerFigures[] = [];
    for (const [name, method, peer] of [
      ['PostgreSQL pg_trgm, GIN', 'gin (text gin_trgm_ops)', ask('WHERE text % $1', 'similarity(text, $1) DESC')],
      ['PostgreSQL pg_trgm, GiST', 'gist (text gist_trgm_ops)', ask('', 'text <-> $1')],
    ] as const) {
      const began = performance.now();
      await source.query(`CREATE INDEX near ON unit USING ${method}`);
      const buildSeconds = (performance.now() - began) / 1000;
      const [row] = await source.query<{ bytes: string }[]>(`SELECT pg_relation_size('near') AS bytes`);
      figures.push({ name, buildSeconds, bytes: Number(row?.bytes), ...(await judged(peer, asked, index)) });
      await source.query('DROP INDEX near');
    }
    return figures;
  } finally {
    await source.destroy();
    await cluster.stop();
  }
}

/** Nothing where the package is not installed. */
async function letters(texts: readonly string[], asked: readonly LookUp[], index: FuzzyIndex): Promise<PeerFigures[]> {
  const name = 'fastest-levenshtein' as string;
  let distance: (a: string, b: string) => number;
  try {
    ({ distance } = (await import(name)) as { distance: typeof distance });
  } catch {
    console.error(`${name} is not installed and is left out.`);
    return [];
  }
  const peer: Peer = ({ text }) => {
    const isNear = (other: string) =>
      Math.min(text.length, other.length) * 100 >= THRESHOLD * Math.max(text.length, other.length);
    return texts
      .filter(isNear)
      .map((other) => ({ other, share: distance(text, other) / Math.max(text.length, other.length) }))
      .sort((a, b) => a.share - b.share)
      .slice(0, FETCHED)
      .map(({ other }) => other);
  };
  return [{ name, buildSeconds: 0, bytes: 0, ...(await judged(peer, asked, index)) }];
}

async function judged(peer: Peer, asked: readonly LookUp[], index: FuzzyIndex) {
  const milliseconds: number[] = [];
  let [found, expected] = [0, 0];
  for (const segment of asked) {
    const began = performance.now();
    const texts = await peer(segment);
    const bases = texts.map((text) => baseOf(segment.words, fold(text).words)).sort((a, b) => b - a);
    milliseconds.push(performance.now() - began);
    const hits = index.search(segment.words, { threshold: THRESHOLD, limit: LIMIT });
    expected += hits.length;
    found += hits.filter(({ base }, at) => (bases[at] ?? 0) >= base).length;
  }
  return { milliseconds, found, expected };
}

function baseOf(a: readonly string[], b: readonly string[]): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 100 : (100 * (longest - wordDistance(a, b))) / longest;
}
