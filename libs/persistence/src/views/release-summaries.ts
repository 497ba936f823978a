import type { ReleaseRecord, ReleaseSummaryView } from '@triptych/desk';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { PersonNames } from './person-names.js';
import { translationViews } from './translation-views.js';

/** What the board shows of these releases, in their order, in four queries whatever their number. */
export async function releaseSummaries(
  units: DatabaseUnitOfWork,
  releases: readonly ReleaseRecord[],
): Promise<ReleaseSummaryView[]> {
  if (releases.length === 0) return [];
  const names = await PersonNames.of(
    units,
    releases.map(({ submittedBy }) => submittedBy),
  );
  const translations = await translationViews(
    units,
    releases.map(({ id }) => id),
  );
  return releases.map((release) => ({
    id: release.id,
    reference: release.reference,
    state: release.state,
    headline: release.headline,
    sourceLocale: release.sourceLocale,
    targetLocales: release.targetLocales,
    kind: release.kind,
    urgency: release.urgency,
    deadline: release.deadline,
    embargoUntil: release.embargoUntil,
    machineTranslation: release.machineTranslation,
    submittedAt: release.submittedAt,
    submittedBy: names.get(release.submittedBy),
    translations: translations.get(release.id) ?? [],
  }));
}
