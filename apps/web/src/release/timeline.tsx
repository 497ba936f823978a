import type { Release } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../api/people.js';
import { useReleaseEvents } from '../api/releases.js';
import { momentText } from '../i18n/dates.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { useProblemText } from '../words/problem.js';
import { groupEvents } from './event-groups.js';
import { eventText } from './event-text.js';
import styles from './timeline.module.css';

/** What happened, newest first. */
export function Timeline({ release, now }: { readonly release: Release; readonly now: Date }) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const events = useReleaseEvents(release.id);
  const people = usePeople();
  const names = new Map((people.data?.items ?? []).map(({ id, name }) => [id, name]));
  const groups = groupEvents(events.data?.pages.flatMap(({ items }) => items) ?? []);
  return (
    <section aria-labelledby="timeline" className={styles.section}>
      <h2 id="timeline" className={styles.title}>
        {t('timeline.title')}
      </h2>
      {events.error && <Notice tone="block">{explain(events.error)}</Notice>}
      <ol className={styles.events}>
        {groups.map((group) => (
          <li key={group.event.id} className={styles.event}>
            <time dateTime={group.event.at} className={styles.time}>
              {momentText(new Date(group.event.at), now, t)}
            </time>
            <p>
              {group.event.by && <span className={styles.name}>{group.event.by.name}</span>}
              {group.event.by && ' '}
              {eventText(group, names, now, t)}
            </p>
          </li>
        ))}
      </ol>
      {events.hasNextPage && (
        <Button
          look="quiet"
          small
          isPending={events.isFetchingNextPage}
          onPress={() => {
            void events.fetchNextPage();
          }}
        >
          {t('timeline.more')}
        </Button>
      )}
    </section>
  );
}
