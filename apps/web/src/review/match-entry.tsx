import { may, type CodedText as Coded, type LanguagePair } from '@triptych/domain';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../api/session.js';
import type { Match } from '../api/targets.js';
import { CodedText } from '../typeset/coded-text.js';
import { Button } from '../ui/button.js';
import { diffStretches } from './diff-stretches.js';
import { likenessOf, lostPoints } from './match-reading.js';
import { matchText, type MatchText } from './match-text.js';
import { keptText, likenessText, lostText } from './match-words.js';
import { ariaShortcut } from './shortcut.js';
import { spanRuns } from './span-runs.js';
import type { BoundAct } from './use-acts.js';
import changes from './word-changes.module.css';
import styles from './match-entry.module.css';

/** One match: how near it is, what differs, what it proposes, and who stands behind it. */
export function MatchEntry({
  match,
  source,
  pair,
  take,
}: {
  readonly match: Match;
  /** The sentence in hand. */
  readonly source: Coded;
  readonly pair: LanguagePair;
  readonly take: BoundAct | undefined;
}) {
  const { t } = useTranslation();
  const likeness = likenessOf(match);
  const proposed = useMemo(() => matchText(match, source.codes), [match, source.codes]);
  const said = [
    likeness !== 'near' && likenessText(likeness, t),
    ...lostPoints(match).map((lost) => lostText(lost, t)),
    match.sameWords && t('review.otherOrder'),
  ].filter((words) => words !== false);
  return (
    <li className={styles.match}>
      <div className={styles.head}>
        <p className={styles.rate}>
          <strong>{t('review.rate', { rate: match.rate })}</strong> {said.join(' · ')}
          {proposed.replaced.length > 0 && (
            <>
              {' · '}
              <mark className={styles.adapted}>{t('review.adapted')}</mark>
            </>
          )}
        </p>
        {take && (
          <Button
            small
            className={styles.take}
            isDisabled={!take.isEnabled}
            onPress={take.run}
            aria-label={take.label}
            {...(take.act.shortcut && { 'aria-keyshortcuts': ariaShortcut(take.act.shortcut) })}
          >
            {t('review.take')} <kbd className={styles.keys}>{take.keys}</kbd>
          </Button>
        )}
      </div>
      {likeness === 'near' && (
        <p lang={pair.source} className={styles.source}>
          <SourceChanges from={match.source} to={source} />
        </p>
      )}
      <p lang={pair.target} className={styles.target}>
        <Proposed proposed={proposed} />
      </p>
      {proposed.isStripped && <p className={styles.line}>{t('review.stripped')}</p>}
      <p className={styles.line}>
        <Reference match={match} />, {keptText(match, t)}
        {match.uses > 1 && <> · {t('review.used', { count: match.uses })}</>}
      </p>
    </li>
  );
}

/**
 * The sentence in hand with its formatting, and struck through among it what the stored one had instead. Where the words
 * are the same, it is the stored one that shows what is different.
 */
function SourceChanges({ from, to }: { readonly from: Coded; readonly to: Coded }) {
  const stretches = useMemo(() => diffStretches(from, to), [from, to]);
  const isSame = [...stretches.values()].flat().every(({ type }) => type === 'equal');
  if (isSame) return <CodedText text={from.text} codes={from.codes} />;
  return (
    <span className={changes.runs}>
      <CodedText
        text={to.text}
        codes={to.codes}
        stretch={(_, at) =>
          stretches.get(at)?.map(({ type, text }, index) => {
            if (type === 'delete') return <del key={index}>{text}</del>;
            if (type === 'insert') return <ins key={index}>{text}</ins>;
            return <Fragment key={index}>{text}</Fragment>;
          })
        }
      />
    </span>
  );
}

/** What the match puts into the field, with what was adapted to the sentence marked. */
function Proposed({ proposed: { text, codes, replaced } }: { readonly proposed: MatchText }) {
  return (
    <CodedText
      text={text}
      codes={codes}
      stretch={(words, at) =>
        spanRuns(words, at, replaced).map((run, index) =>
          run.isMarked ? (
            <mark key={index} className={styles.adapted}>
              {run.text}
            </mark>
          ) : (
            <Fragment key={index}>{run.text}</Fragment>
          ),
        )
      }
    />
  );
}

/** The release, with the way to it for whoever may see it; the file for what was imported or aligned. */
function Reference({ match: { releaseId, reference } }: { readonly match: Match }) {
  const isOpen = may(useMe(), 'release.read');
  return releaseId !== null && isOpen ? (
    <Link to={`/releases/${encodeURIComponent(releaseId)}`}>{reference}</Link>
  ) : (
    <span className={styles.file}>{reference}</span>
  );
}
