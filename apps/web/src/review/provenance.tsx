import type { Target } from '@triptych/contracts';
import type { InlineCode } from '@triptych/domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Match, TargetRevision } from '../api/targets.js';
import { engineName } from '../words/engines.js';
import { matchText } from './match-text.js';
import { keptText } from './match-words.js';
import styles from './provenance.module.css';

interface Sources {
  readonly target: Target;
  readonly matches: readonly Match[];
  /** Of the sentence. */
  readonly codes: readonly InlineCode[];
  /** The newest first. */
  readonly history: readonly TargetRevision[];
}

/** Where the stored text comes from, and who vouches for it. */
export function Provenance(sources: Sources) {
  const { t } = useTranslation();
  const { confirmedBy, acceptedBy } = sources.target;
  return (
    <ul className={styles.lines}>
      <li>{originText(sources, t)}</li>
      {confirmedBy && <li>{t('review.confirmedBy', { name: confirmedBy.name })}</li>}
      {acceptedBy && <li>{t('review.acceptedBy', { name: acceptedBy.name })}</li>}
    </ul>
  );
}

function originText(sources: Sources, t: TFunction): string {
  const { target, history } = sources;
  switch (target.origin) {
    case null:
      return target.awaitsDraft ? t('review.draftComing') : t('review.noOrigin');
    case 'mt':
      return target.engine === null
        ? t('review.fromMachine')
        : t('review.fromEngine', { engine: engineName(target.engine) });
    case 'tm':
      return memoryText(sources, t);
    case 'person': {
      const writer = history.find(({ text, by, act }) => text === target.text && by && act !== 'accept')?.by;
      return writer ? t('review.writtenBy', { name: writer.name }) : t('review.writtenByHand');
    }
  }
}

function memoryText({ target, matches, codes, history }: Sources, t: TFunction): string {
  const drafted = history.find(({ act }) => act === 'draft' || act === 'repeat');
  if (drafted?.act === 'repeat') return t('review.didRepeat', { name: drafted.by?.name ?? t('review.theDesk') });
  const rate = target.matchRate ?? 100;
  const kind =
    target.matchType === 'icm'
      ? t('review.fromMemoryInContext')
      : rate < 100
        ? t('review.fromMemoryNear', { rate })
        : t('review.fromMemory');
  const match = matches.find((each) => matchText(each, codes).text === target.text);
  return match ? `${kind}: ${match.reference}, ${keptText(match, t)}` : kind;
}
