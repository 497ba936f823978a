import type { DraftTrouble, TranslationView } from '@triptych/desk';
import { LOCALES, markOf, type Locale, type Mark, type TargetState, type TranslationState } from '@triptych/domain';
import { ask, inPieces } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

interface TranslationRow {
  readonly releaseId: string;
  readonly locale: Locale;
  readonly state: TranslationState;
  readonly translatorId: string | null;
  readonly translatorName: string | null;
  readonly reviewerId: string | null;
  readonly reviewerName: string | null;
}

/** One segment of an included block in one locale. `text` and `returnReason` say only whether there is one. */
interface SegmentRow {
  readonly releaseId: string;
  readonly locale: Locale;
  readonly words: number;
  readonly state: TargetState;
  readonly text: string | null;
  readonly returnReason: string | null;
  readonly drafted: number;
  readonly fromMemory: number;
}

interface TroubleRow {
  readonly releaseId: string;
  readonly locale: Locale;
  readonly trouble: DraftTrouble;
}

/** The translations of many releases, in panel order, in three queries whatever their number. */
export async function translationViews(
  units: DatabaseUnitOfWork,
  releaseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly TranslationView[]>> {
  const views = new Map<string, TranslationView[]>(releaseIds.map((id) => [id, []]));
  for (const ids of inPieces(releaseIds)) {
    const translations = await ask<TranslationRow>(units.reader, TRANSLATIONS, { ids });
    const segments = byTranslation(await ask<SegmentRow>(units.reader, SEGMENTS, { ids }));
    const troubles = byTranslation(await ask<TroubleRow>(units.reader, TROUBLES, { ids }));
    for (const row of translations) {
      const trouble = troubles.get(keyOf(row))?.[0]?.trouble ?? null;
      views.get(row.releaseId)?.push(viewOf(row, segments.get(keyOf(row)) ?? [], trouble));
    }
  }
  for (const list of views.values()) list.sort((a, b) => LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale));
  return views;
}

const TRANSLATIONS = `
  SELECT translation.release_id AS "releaseId", translation.locale AS "locale", translation.state AS "state",
         translator.id AS "translatorId", translator.name AS "translatorName",
         reviewer.id AS "reviewerId", reviewer.name AS "reviewerName"
    FROM "translation" AS translation
    LEFT JOIN "person" AS translator ON translator.id = translation.translator_id
    LEFT JOIN "person" AS reviewer ON reviewer.id = translation.reviewer_id
   WHERE translation.release_id IN (:...ids)`;

/** A segment without a target counts as one that nobody has touched. */
const SEGMENTS = `
  SELECT translation.release_id AS "releaseId", translation.locale AS "locale", segment.words AS "words",
         COALESCE(target.state, 'initial') AS "state",
         CASE WHEN target.text IS NULL THEN NULL ELSE '' END AS "text",
         CASE WHEN target.return_reason IS NULL THEN NULL ELSE '' END AS "returnReason",
         CASE WHEN target.id IS NULL OR target.awaits_draft THEN 0 ELSE 1 END AS "drafted",
         CASE WHEN target.origin = 'tm' OR target.match_type IS NOT NULL THEN 1 ELSE 0 END AS "fromMemory"
    FROM "translation" AS translation
    JOIN "block" AS block ON block.release_id = translation.release_id AND block.included
    JOIN "segment" AS segment ON segment.block_id = block.id
    LEFT JOIN "target" AS target ON target.segment_id = segment.id AND target.locale = translation.locale
   WHERE translation.release_id IN (:...ids)
   ORDER BY segment.position`;

/** What the desk gave up on comes before what it will try again. */
const TROUBLES = `
  SELECT chunk.release_id AS "releaseId", chunk.locale AS "locale", chunk.trouble AS "trouble"
    FROM "chunk" AS chunk
   WHERE chunk.release_id IN (:...ids) AND chunk.state <> 'done' AND chunk.trouble IS NOT NULL
   ORDER BY CASE chunk.state WHEN 'attention' THEN 0 ELSE 1 END, chunk.position`;

function viewOf(row: TranslationRow, segments: readonly SegmentRow[], trouble: DraftTrouble | null): TranslationView {
  const strip: Mark[] = segments.map(markOf);
  const counts = { total: segments.length, initial: 0, translated: 0, reviewed: 0, final: 0 };
  let words = 0;
  let wordsFromMemory = 0;
  for (const segment of segments) {
    counts[segment.state] += 1;
    words += segment.words;
    if (segment.fromMemory) wordsFromMemory += segment.words;
  }
  return {
    locale: row.locale,
    state: row.state,
    strip,
    counts,
    leverage: words === 0 ? 0 : Math.floor((wordsFromMemory * 100) / words),
    drafted: segments.filter(({ drafted }) => drafted).length,
    trouble,
    translator: nameOf(row.translatorId, row.translatorName),
    reviewer: nameOf(row.reviewerId, row.reviewerName),
  };
}

function nameOf(id: string | null, name: string | null) {
  return id === null || name === null ? null : { id, name };
}

function keyOf({ releaseId, locale }: { readonly releaseId: string; readonly locale: Locale }): string {
  return `${locale} ${releaseId}`;
}

function byTranslation<R extends { readonly releaseId: string; readonly locale: Locale }>(
  rows: readonly R[],
): ReadonlyMap<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
