import type { CodedText, Finding, LanguagePair } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import type { SourceNote } from '../api/releases.js';
import { useTargetHistory } from '../api/targets.js';
import { NoteList } from '../notes/note-list.js';
import { Disclosure } from '../ui/disclosure.js';
import type { Writing } from './writing.js';
import { FindingList } from './finding-list.js';
import { MatchList } from './match-list.js';
import { Provenance } from './provenance.js';
import { TargetHistory } from './target-history.js';
import type { BoundAct } from './use-acts.js';
import type { SegmentMatches } from './use-segment-matches.js';
import styles from './side-panel.module.css';

/** What helps with the segment in hand, in the order of use. */
export function SidePanel({
  segmentId,
  pair,
  source,
  notes,
  writing,
  found,
  findings,
  acts,
  onFix,
}: {
  readonly segmentId: string;
  readonly pair: LanguagePair;
  /** The sentence in hand. */
  readonly source: CodedText;
  /** Those of the block. */
  readonly notes: readonly SourceNote[];
  readonly writing: Writing;
  readonly found: SegmentMatches;
  readonly findings: readonly Finding[];
  readonly acts: readonly BoundAct[];
  readonly onFix: (finding: Finding) => void;
}) {
  const { t } = useTranslation();
  const locale = pair.target;
  const history = useTargetHistory(segmentId, locale, writing.held.revision).data ?? [];
  return (
    <div className={styles.panel}>
      {notes.length > 0 && (
        <section aria-labelledby="panel-notes" className={styles.part}>
          <h2 id="panel-notes">{t('note.heading')}</h2>
          <NoteList notes={notes} locale={pair.source} />
        </section>
      )}
      <section aria-labelledby="panel-matches" className={styles.part}>
        <h2 id="panel-matches">{t('review.matches')}</h2>
        <MatchList found={found} source={source} pair={pair} acts={acts} />
      </section>
      <section aria-labelledby="panel-findings" className={styles.part}>
        <h2 id="panel-findings">{t('review.findingsHeading')}</h2>
        <FindingList findings={findings} acts={acts} onFix={onFix} isEmptyText={writing.text === ''} />
      </section>
      <section aria-labelledby="panel-origin" className={styles.part}>
        <h2 id="panel-origin">{t('review.origin')}</h2>
        <Provenance target={writing.held} matches={found.matches} codes={source.codes} history={history} />
        {history.length > 0 && (
          <Disclosure title={t('review.history', { count: history.length })}>
            <TargetHistory history={history} locale={locale} />
          </Disclosure>
        )}
      </section>
    </div>
  );
}
