import type { NewRelease } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import type { Reading } from '../api/submission.js';
import { givenTypes, leftOutPositions, type ChosenLine } from './chosen-lines.js';
import { sourceName, type Source } from './handed-in.js';
import { instantOf } from './local-moment.js';
import type { FindingNote, Submission } from './submission.js';

/** A source as the desk is asked to read it. */
export function readingOf(
  source: Source,
  { sourceLocale, fixes }: Pick<Submission, 'sourceLocale' | 'fixes'>,
  types: Reading['types'] = [],
): Reading {
  return {
    name: sourceName(source),
    source: handedInAs(source),
    sourceLocale,
    // Corrections of a text were made in it.
    fixes: source.kind === 'file' ? fixes : [],
    types,
  };
}

/** What is submitted, without the file. */
export function releaseBody(
  submission: Submission,
  source: Source,
  sourceLocale: Locale,
  targetLocales: Locale[],
  lines: readonly ChosenLine[],
): NewRelease {
  const [deadline, embargoUntil] = [instantOf(submission.deadline), instantOf(submission.embargoUntil)];
  const { fixes, types, source: handedIn } = readingOf(source, submission, givenTypes(lines));
  const notes = notesOf(submission.notes, lines);
  return {
    sourceLocale,
    targetLocales,
    ...('file' in handedIn ? {} : handedIn),
    exclude: leftOutPositions(lines),
    ...(types.length > 0 && { types: [...types] }),
    ...(fixes.length > 0 && { fixes: [...fixes] }),
    ...(notes.length > 0 && { notes }),
    kind: submission.kind,
    urgency: submission.urgency,
    machineTranslation: submission.machineTranslation,
    ...(deadline && { deadline }),
    ...(embargoUntil && { embargoUntil }),
  };
}

/** Notes on lines that are still there; one on the whole release stands with its first line. */
export function notesOf(
  notes: readonly FindingNote[],
  lines: readonly ChosenLine[],
): { block: number; check: string; excerpt: string; text: string }[] {
  const positions = new Map(lines.filter(({ included }) => included).map(({ key, position }) => [key, position]));
  const first = lines.find(({ included }) => included)?.position;
  return notes.flatMap(({ line, check, excerpt, text }) => {
    const block = line === '' ? first : positions.get(line);
    return block === undefined ? [] : [{ block, check, excerpt: excerpt.slice(0, 500), text }];
  });
}

/** What an attempt to submit stands for, its file included. */
export function attemptBody(release: NewRelease, source: Source): string {
  return JSON.stringify(source.kind === 'file' ? [release, source.chosen] : release);
}

function handedInAs(source: Source): Reading['source'] {
  switch (source.kind) {
    case 'text':
      return { format: source.format, content: source.content };
    case 'file':
      return { file: source.file };
    case 'page':
      return { format: 'html', content: source.content, address: source.address };
  }
}
