import type { Release, ReleaseSummary, Translation } from '@triptych/contracts';
import { MachineTranslators, type ReleaseSummaryView, type ReleaseView, type TranslationView } from '@triptych/desk';
import { Injectable } from '@nestjs/common';

/** Releases as the API shows them: what the desk knows, and which engine drafts each translation. */
@Injectable()
export class PresentRelease {
  constructor(private readonly engines: MachineTranslators) {}

  summary(view: ReleaseSummaryView): ReleaseSummary {
    return {
      ...view,
      targetLocales: [...view.targetLocales],
      translations: view.translations.map((translation) => this.translation(view, translation)),
    };
  }

  release(view: ReleaseView): Release {
    return { ...view, ...this.summary(view), versions: [...view.versions] };
  }

  private translation(release: ReleaseSummaryView, view: TranslationView): Translation {
    const engine = this.engines.forPair({ source: release.sourceLocale, target: view.locale });
    return {
      ...view,
      strip: [...view.strip],
      drafting: {
        done: view.drafted,
        total: view.counts.total,
        engine: release.machineTranslation ? (engine?.id ?? null) : null,
        trouble: view.trouble,
      },
    };
  }
}
