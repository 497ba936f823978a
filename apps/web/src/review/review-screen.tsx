import { parseLocale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRelease, useSegments } from '../api/releases.js';
import { NotFoundScreen } from '../shell/not-found.js';
import { usePageTitle } from '../shell/page-title.js';
import { Notice } from '../ui/notice.js';
import { Skeleton } from '../ui/skeleton.js';
import { localeName } from '../words/locales.js';
import { useProblemText } from '../words/problem.js';
import { ReviewDesk } from './review-desk.js';
import styles from './review-screen.module.css';

/** The desk: one translation of a release, sentence by sentence, in its own order. */
export function ReviewScreen() {
  const { t } = useTranslation();
  const { id = '', locale: tag = '' } = useParams();
  const release = useRelease(id);
  const segments = useSegments(id);
  const explain = useProblemText();
  const locale = parseLocale(tag);
  const translation = release.data?.translations.find((each) => each.locale === locale);
  usePageTitle(release.data && locale && `${localeName(locale, t)} · ${release.data.headline}`);

  const error = release.error ?? segments.error;
  if (error && !(release.data && segments.data)) return <Notice tone="block">{explain(error)}</Notice>;
  if (!release.data || !segments.data) return <Waiting />;
  if (!locale || !translation) return <NotFoundScreen />;
  return (
    <ReviewDesk
      key={`${id} ${locale}`}
      release={release.data}
      translation={translation}
      list={segments.data}
      locale={locale}
    />
  );
}

function Waiting() {
  return (
    <div className={styles.waiting}>
      <Skeleton width="40%" height="1.4em" />
      {[7, 5, 6, 5].map((height, place) => (
        <div key={place} className={styles.waitingRow}>
          <Skeleton height={`${String(height)}em`} />
          <Skeleton height={`${String(height)}em`} />
        </div>
      ))}
    </div>
  );
}
