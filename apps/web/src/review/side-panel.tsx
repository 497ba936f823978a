import type { Finding, Locale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { useTargetHistory, type Match } from '../api/targets.js';
import { Disclosure } from '../ui/disclosure.js';
import type { Writing } from './editor-state.js';
import { FindingList } from './finding-list.js';
import { MatchList } from './match-list.js';
import { Provenance } from './provenance.js';
import { TargetHistory } from './target-history.js';
import type { BoundAct } from './use-acts.js';
import styles from './side-panel.module.css';

/** What helps with the segment in hand, in the order of use. */
export function SidePanel({
  segmentId,
  locale,
  writing,
  matches,
  findings,
  acts,
  onFix,
}: {
  readonly segmentId: string;
  readonly locale: Locale;
  readonly writing: Writing;
  readonly matches: readonly Match[];
  readonly findings: readonly Finding[];
  readonly acts: readonly BoundAct[];
  readonly onFix: (finding: Finding) => void;
}) {
  const { t } = useTranslation();
  const history = useTargetHistory(segmentId, locale, writing.held.revision).data ?? [];
  return (
    <div className={styles.panel}>
      <section aria-labelledby="panel-matches" className={styles.part}>
        <h2 id="panel-matches">{t('review.matches')}</h2>
        <MatchList matches={matches} locale={locale} acts={acts} />
      </section>
      <section aria-labelledby="panel-findings" className={styles.part}>
        <h2 id="panel-findings">{t('review.findingsHeading')}</h2>
        <FindingList findings={findings} acts={acts} onFix={onFix} isEmptyText={writing.text === ''} />
      </section>
      <section aria-labelledby="panel-origin" className={styles.part}>
        <h2 id="panel-origin">{t('review.origin')}</h2>
        <Provenance target={writing.held} matches={matches} history={history} />
        {history.length > 0 && (
          <Disclosure title={t('review.history', { count: history.length })}>
            <TargetHistory history={history} locale={locale} />
          </Disclosure>
        )}
      </section>
    </div>
  );
}
