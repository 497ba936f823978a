import type { Release } from '@triptych/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import type { DeskClient } from '../test/desk-client.js';

/** How drafting went. */
export interface Drafting {
  /** Segments of all texts; each was drafted in every target language. */
  readonly segments: number;
  readonly languages: number;
  /** From sending the first submission to the audit trail's last entry `drafted`. */
  readonly seconds: number;
}

const LOOK_MS = 250;
const LIMIT_MS = 300_000;

/**
 * Submits texts for English and Spanish, all at once, and waits until they are drafted.
 * @throws when a segment got no draft
 */
export async function draft(officer: DeskClient, texts: readonly string[]): Promise<Drafting> {
  const began = Date.now();
  const releases = await Promise.all(texts.map((content) => officer.submit({ content, exclude: [] })));
  await settled(officer);
  const ends: number[] = [];
  let segments = 0;
  for (const { id } of releases) {
    const { translations } = await officer.release(id);
    segments += draftedSegments(translations);
    const { items } = await officer.get<{ items: { type: string; at: string }[] }>(`/releases/${id}/events?limit=100`);
    ends.push(...items.filter(({ type }) => type === 'drafted').map(({ at }) => Date.parse(at)));
  }
  return { segments, languages: 2, seconds: (Math.max(...ends) - began) / 1000 };
}

/** Waits until no release is being drafted. Asks rarely, so as not to measure the asking. */
export async function settled(officer: DeskClient): Promise<void> {
  const until = Date.now() + LIMIT_MS;
  const underWay = () => officer.get<{ items: unknown[] }>('/releases?state=drafting&limit=1');
  while ((await underWay()).items.length > 0) {
    if (Date.now() > until) throw new Error(`drafts: not within ${LIMIT_MS} ms`);
    await pause(LOOK_MS);
  }
}

function draftedSegments(translations: Release['translations']): number {
  for (const { drafting, strip } of translations) {
    const empty = strip.filter((mark) => mark !== 'draft').length;
    if (drafting.done !== drafting.total || drafting.trouble !== null || empty > 0) {
      throw new Error(`not everything was drafted: ${JSON.stringify({ ...drafting, empty })}`);
    }
  }
  return translations[0]?.drafting.total ?? 0;
}
