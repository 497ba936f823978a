import { withoutCodes } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { countWords } from '../typeset/count-words.js';
import type { ChosenLine } from './chosen-lines.js';
import styles from './counts.module.css';

/** How much there is to translate. */
export function Counts({ lines }: { readonly lines: readonly ChosenLine[] }) {
  const { t } = useTranslation();
  const included = lines.filter((line) => line.included);
  const sentences = included.flatMap(({ block }) => block.segments);
  const words = sentences.reduce((sum, { text, codes }) => sum + countWords(withoutCodes(text, codes)), 0);
  return (
    <dl className={styles.counts}>
      <div>
        <dt>{t('submit.blocks')}</dt>
        <dd>{included.length}</dd>
      </div>
      <div>
        <dt>{t('submit.sentences')}</dt>
        <dd>{sentences.length}</dd>
      </div>
      <div>
        <dt>{t('submit.words')}</dt>
        <dd>{words}</dd>
      </div>
    </dl>
  );
}
