import { setTimeout as pause } from 'node:timers/promises';
import { SEED, submission, type DeskClient } from '../test/desk-client.js';
import { settled } from './drafting.js';
import { Sample } from './sample.js';
import type { VariedReleases } from './varied-release.js';

/** Milliseconds until `POST /releases` of the seed (21 segments, 29 lines of menus) is answered, nothing else going on. */
export function seedSubmissions(officer: DeskClient, times: number): Promise<Sample> {
  return submissions(officer, times, () => SEED, drafted);
}

/** The same of texts of so many segments. */
export function longSubmissions(
  officer: DeskClient,
  times: number,
  texts: VariedReleases,
  segments: number,
): Promise<Sample> {
  return submissions(officer, times, () => texts.next(segments, LONGEST), withdrawn);
}

/** The seed's submission while a long release is drafted by the engine. */
export async function submissionsMeanwhile(officer: DeskClient, times: number, long: string): Promise<Sample> {
  const { id } = await officer.submit({ content: long, exclude: [] });
  const measured: number[] = [];
  while (measured.length < times && (await officer.release(id)).state === 'drafting') {
    measured.push((await answered(officer, SEED)).ms);
  }
  await withdrawn(officer, id);
  return new Sample(measured);
}

/** Until the chunks of a withdrawn release have found out. */
const REST_MS = 3_000;

/** A release of 2,000 sentences fits into 300,000 UTF-16 units only without its longest sentences. */
export const LONGEST = 200;

async function submissions(
  officer: DeskClient,
  times: number,
  text: () => string,
  end: (officer: DeskClient, id: string) => Promise<void>,
): Promise<Sample> {
  const measured: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const { id, ms } = await answered(officer, text());
    measured.push(ms);
    await end(officer, id);
  }
  return new Sample(measured);
}

async function answered(officer: DeskClient, content: string): Promise<{ id: string; ms: number }> {
  const body = submission({ content });
  const began = performance.now();
  const { id } = await officer.must<{ id: string }>('POST', '/releases', body);
  return { id, ms: performance.now() - began };
}

function drafted(officer: DeskClient): Promise<void> {
  return settled(officer);
}

/** Drafting a long release is not what is measured here. */
async function withdrawn(officer: DeskClient, id: string): Promise<void> {
  await officer.must('POST', `/releases/${id}/withdraw`);
  await pause(REST_MS);
  await settled(officer);
}
