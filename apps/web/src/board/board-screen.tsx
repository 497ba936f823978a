import { may } from '@triptych/domain';
import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { BoardFilters } from '../api/keys.js';
import { useBoard } from '../api/releases.js';
import { useMe } from '../api/session.js';
import { useNow } from '../i18n/use-now.js';
import { usePageTitle } from '../shell/page-title.js';
import { Legend } from '../strips/legend.js';
import { Button, LinkButton } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { useProblemText } from '../words/problem.js';
import { filtersOf, isFiltered, paramsOf } from './board-filters.js';
import styles from './board-screen.module.css';
import { BoardSkeleton } from './board-skeleton.js';
import { EmptyBoard, NothingFound } from './empty-board.js';
import { FilterBar } from './filter-bar.js';
import { ReleaseRow } from './release-row.js';

/** All releases, newest first, each with the strips of its translations. */
export function BoardScreen() {
  const { t } = useTranslation();
  const me = useMe();
  const now = useNow();
  const explain = useProblemText();
  const [params, setParams] = useSearchParams();
  const filters = filtersOf(params);
  const board = useBoard(filters);
  usePageTitle(t('board.title'));

  const show = (change: BoardFilters) => {
    setParams(paramsOf({ ...filters, ...change }), { replace: true });
  };
  const releases = board.data?.pages.flatMap(({ items }) => items);
  const isEmpty = releases?.length === 0 && !isFiltered(filters);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('board.title')}</h1>
        {!isEmpty && may(me, 'release.submit') && (
          <LinkButton look="filled" href="/releases/new" icon={<FilePlus2 size={16} strokeWidth={1.75} aria-hidden />}>
            {t('board.newRelease')}
          </LinkButton>
        )}
      </div>
      {!isEmpty && (
        <div className={styles.bar}>
          <FilterBar filters={filters} onChange={show} />
          <Legend />
        </div>
      )}
      {board.error && !releases && <Notice tone="block">{explain(board.error)}</Notice>}
      {board.isPending && <BoardSkeleton />}
      {isEmpty && <EmptyBoard maySubmit={may(me, 'release.submit')} />}
      {releases?.length === 0 && isFiltered(filters) && (
        <NothingFound
          onClear={() => {
            setParams({}, { replace: true });
          }}
        />
      )}
      {releases && releases.length > 0 && (
        <ol className={styles.rows}>
          {releases.map((release) => (
            <li key={release.id}>
              <ReleaseRow release={release} now={now} />
            </li>
          ))}
        </ol>
      )}
      {board.hasNextPage && (
        <Button
          className={styles.more}
          isPending={board.isFetchingNextPage}
          onPress={() => {
            void board.fetchNextPage();
          }}
        >
          {t('board.more')}
        </Button>
      )}
    </div>
  );
}
