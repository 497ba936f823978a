import type { CodedText, LanguagePair } from '@triptych/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../ui/skeleton.js';
import { classNames } from '../ui/class-names.js';
import { MatchEntry } from './match-entry.js';
import type { BoundAct } from './use-acts.js';
import type { SegmentMatches } from './use-segment-matches.js';
import styles from './match-list.module.css';

/** What the memory proposes for the sentence in hand, with where it comes from; one key each. */
export function MatchList({
  found,
  source,
  pair,
  acts,
}: {
  readonly found: SegmentMatches;
  readonly source: CodedText;
  readonly pair: LanguagePair;
  readonly acts: readonly BoundAct[];
}) {
  // Whoever saw it load keeps the room: nothing below moves up when there is little to show.
  const [keepsRoom] = useState(found.state === 'loading');
  return (
    <div className={classNames(keepsRoom && styles.room)}>
      <Found found={found} source={source} pair={pair} acts={acts} />
    </div>
  );
}

function Found({ found, source, pair, acts }: Parameters<typeof MatchList>[0]) {
  const { t } = useTranslation();
  if (found.state === 'loading') {
    return (
      <div className={styles.loading} role="status" aria-label={t('review.matchesLoading')}>
        <Skeleton width="45%" />
        <Skeleton height="4.2em" />
        <Skeleton width="80%" />
      </div>
    );
  }
  if (found.state === 'failed') return <p className={styles.none}>{t('review.matchesFailed')}</p>;
  if (found.matches.length === 0) return <p className={styles.none}>{t('review.noMatches')}</p>;
  return (
    <ol className={styles.list}>
      {found.matches.map((match, index) => (
        <MatchEntry
          key={match.unitId}
          match={match}
          source={source}
          pair={pair}
          take={acts.find(({ act }) => act.id === `match-${String(index + 1)}`)}
        />
      ))}
    </ol>
  );
}
