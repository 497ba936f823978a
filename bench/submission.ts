import { SEED, submission, type DeskClient } from '../test/desk-client.js';
import { settled } from './drafting.js';
import { Sample } from './sample.js';
import type { VariedReleases } from './varied-release.js';

/** Milliseconds until `POST /releases` of the seed (21 segments, 29 lines of menus) is answered, nothing else going on. */
export function seedSubmissions(officer: DeskClient, times: number): Promise<Sample> {
  return submissions(officer, times, () => SEED, true);
}

/** The same of texts of so many segments. */
export function longSubmissions(
  officer: DeskClient,
  times: number,
  texts: VariedReleases,
  segments: number,
): Promise<Sample> {
  // Drafting is not what is measured here: without an engine it is over sooner.
  return submissions(officer, times, () => texts.next(segments, LONGEST), false);
}

/** The seed's submission while a long release is drafted by the engine. */
export async function submissionsMeanwhile(officer: DeskClient, times: number, long: string): Promise<Sample> {
  const { id } = await officer.submit({ content: long, exclude: [] });
  const measured: number[] = [];
  while (measured.length < times && (await officer.release(id)).state === 'drafting') {
    measured.push(await answered(officer, SEED, true));
  }
  await settled(officer);
  return new Sample(measured);
}

/** A release of 2,000 sentences fits into 300,000 UTF-16 units only without its longest sentences. */
export const LONGEST = 200;

async function submissions(
  officer: DeskClient,
  times: number,
  text: () => string,
  machineTranslation: boolean,
): Promise<Sample> {
  const measured: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    measured.push(await answered(officer, text(), machineTranslation));
    await settled(officer);
  }
  return new Sample(measured);
}

async function answered(officer: DeskClient, content: string, machineTranslation: boolean): Promise<number> {
  const body = submission({ content, machineTranslation });
  const began = performance.now();
  await officer.must('POST', '/releases', body);
  return performance.now() - began;
}
