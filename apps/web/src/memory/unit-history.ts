import type { MemoryUnitDetail } from '@triptych/contracts';
import { LOCALES, type Locale } from '@triptych/domain';

type Revision = MemoryUnitDetail['history'][number];

/** One act on a unit, and what it changed. */
export interface HistoryStep {
  readonly revision: Revision;
  readonly changes: readonly { readonly locale: Locale; readonly from: string; readonly to: string }[];
}

/** The acts on a unit, the newest first. A revision holds what was before the act; what came after stands in the next. */
export function historySteps({ history, texts }: Pick<MemoryUnitDetail, 'history' | 'texts'>): HistoryStep[] {
  const steps = history.map((revision, index) => {
    const after = history[index + 1]?.texts ?? texts;
    const changes = LOCALES.map((locale) => ({
      locale,
      from: revision.texts[locale]?.text ?? '',
      to: after[locale]?.text ?? '',
    }));
    return { revision, changes: changes.filter(({ from, to }) => from !== to) };
  });
  return steps.reverse();
}
