import type { MemoryStatisticsView } from '@triptych/desk';
import { LOCALES, MEMORY_ORIGINS, type Locale, type MemoryOrigin } from '@triptych/domain';
import { ask } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

interface Group extends Readonly<Record<Locale, number | string>> {
  readonly origin: MemoryOrigin;
  readonly removed: number | string;
  readonly units: number | string;
  readonly uses: number | string;
  readonly newest: string;
}

const has = (locale: Locale) => `CASE WHEN key_${locale} IS NULL THEN 0 ELSE 1 END AS "${locale}"`;

/** Releases and files by their names: one step in the index for each, however often it occurs. */
const PLACES = `
  WITH RECURSIVE place(reference) AS (
    SELECT MIN(reference) FROM "memory_occurrence"
    UNION ALL
    SELECT (SELECT MIN(next.reference) FROM "memory_occurrence" AS next WHERE next.reference > place.reference)
      FROM place WHERE place.reference IS NOT NULL
  )
  SELECT "isRelease", COUNT(*) AS "places" FROM (
    SELECT (SELECT CASE WHEN one.release_id IS NULL THEN 0 ELSE 1 END
              FROM "memory_occurrence" AS one WHERE one.reference = place.reference LIMIT 1) AS "isRelease"
      FROM place WHERE place.reference IS NOT NULL
  ) AS places GROUP BY 1`;

/** The memory in figures. Reads every unit once. */
export async function memoryStatistics(units: DatabaseUnitOfWork): Promise<MemoryStatisticsView> {
  const manager = units.reader;
  const groups = await ask<Group>(
    manager,
    `SELECT ${LOCALES.map(has).join(', ')}, origin AS "origin",
            CASE WHEN removed_at IS NULL THEN 0 ELSE 1 END AS "removed",
            COUNT(*) AS "units", SUM(uses) AS "uses", MAX(approved_at) AS "newest"
       FROM "memory_unit" GROUP BY 1, 2, 3, 4, 5`,
  );
  const suspicious = await ask<{ kinds: string; units: number | string }>(
    manager,
    `SELECT suspicions AS "kinds", COUNT(*) AS "units" FROM "memory_unit"
      WHERE suspicions <> '' AND removed_at IS NULL GROUP BY suspicions`,
  );
  const places = await ask<{ isRelease: number | string; places: number | string }>(manager, PLACES);
  const living = groups.filter(({ removed }) => Number(removed) === 0);
  const inPlaces = (isRelease: number) =>
    Number(places.find((each) => Number(each.isRelease) === isRelease)?.places ?? 0);
  return {
    units: total(living),
    removed: total(groups) - total(living),
    uses: living.reduce((sum, { uses }) => sum + Number(uses), 0),
    languages: counted(
      living.map((group) => [LOCALES.filter((locale) => Number(group[locale])).join('-'), group.units]),
    ),
    origins: counted(
      MEMORY_ORIGINS.map((origin) => [origin, total(living.filter((group) => group.origin === origin))]),
    ),
    suspicions: counted(
      suspicious.flatMap(({ kinds, units }) =>
        kinds
          .trim()
          .split(' ')
          .map((kind) => [kind, units] as const),
      ),
    ),
    releases: inPlaces(1),
    files: inPlaces(0),
    newest: living.reduce<string | null>((last, { newest }) => (last === null || newest > last ? newest : last), null),
  };
}

function total(groups: readonly Group[]): number {
  return groups.reduce((sum, { units }) => sum + Number(units), 0);
}

/** Sums by name; what there is none of is left out. */
function counted(entries: readonly (readonly [name: string, count: number | string])[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of entries) if (Number(count) > 0) sums[name] = (sums[name] ?? 0) + Number(count);
  return sums;
}
