import type { WorkView } from '@triptych/desk';
import { LOCALES, URGENCIES, type Locale } from '@triptych/domain';
import { In } from 'typeorm';
import { ReleaseEntity } from '../entities/release.entity.js';
import { ask, inPieces } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { releaseSummaries } from './release-summaries.js';

interface WorkRow {
  readonly releaseId: string;
  readonly locale: Locale;
  readonly role: WorkView['role'];
  readonly open: number | string;
}

/** What waits for a person: the most urgent, then the earliest deadline, then the oldest first. */
export async function workViews(units: DatabaseUnitOfWork, personId: string): Promise<WorkView[]> {
  const rows = await ask<WorkRow>(
    units.reader,
    `${waiting('translator', 'initial')} UNION ALL ${waiting('reviewer', 'translated')}`,
    { personId },
  );
  const releases = [];
  for (const ids of inPieces([...new Set(rows.map(({ releaseId }) => releaseId))])) {
    releases.push(...(await units.reader.findBy(ReleaseEntity, { id: In(ids) })));
  }
  const summaries = await releaseSummaries(units, releases);
  return rows
    .flatMap(({ releaseId, locale, role, open }) => {
      const release = summaries.find(({ id }) => id === releaseId);
      return release ? [{ release, locale, role, open: Number(open) }] : [];
    })
    .sort(byPressure);
}

function waiting(role: WorkView['role'], state: 'initial' | 'translated'): string {
  return `SELECT translation.release_id AS "releaseId", translation.locale AS "locale", '${role}' AS "role",
                 COUNT(*) AS "open"
            FROM "translation" AS translation
            JOIN "release" AS release ON release.id = translation.release_id AND release.state <> 'withdrawn'
            JOIN "target" AS target ON target.release_id = translation.release_id
                 AND target.locale = translation.locale AND target.state = '${state}'
            JOIN "segment" AS segment ON segment.id = target.segment_id
            JOIN "block" AS block ON block.id = segment.block_id AND block.included
           WHERE translation.${role}_id = :personId
           GROUP BY translation.release_id, translation.locale`;
}

/** No deadline is later than any. Times are RFC 3339 in UTC with milliseconds and sort as text. */
const NO_DEADLINE = '9999';

function byPressure(a: WorkView, b: WorkView): number {
  return (
    URGENCIES.indexOf(b.release.urgency) - URGENCIES.indexOf(a.release.urgency) ||
    inOrder(a.release.deadline ?? NO_DEADLINE, b.release.deadline ?? NO_DEADLINE) ||
    inOrder(a.release.submittedAt, b.release.submittedAt) ||
    inOrder(a.release.id, b.release.id) ||
    LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale)
  );
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
