import type { MemoryUnit } from '@triptych/contracts';
import { may } from '@triptych/domain';
import { MOST_QUERY_WORDS } from '@triptych/memory';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isRefusal } from '../api/client.js';
import { useMemoryStatistics, useMemoryUnits } from '../api/memory.js';
import { useMe } from '../api/session.js';
import { usePageTitle } from '../shell/page-title.js';
import { Button } from '../ui/button.js';
import { classNames } from '../ui/class-names.js';
import { Notice } from '../ui/notice.js';
import { useProblemText } from '../words/problem.js';
import { ChosenBar } from './chosen-bar.js';
import { EmptyMemory, NoUnits } from './empty-memory.js';
import { filtersOf, isFiltered, openUnitOf, paramsOf, type MemoryFilters } from './memory-filters.js';
import { MemoryHead } from './memory-head.js';
import type { MemoryAct } from './memory-keys.js';
import styles from './memory-screen.module.css';
import { MemoryWays } from './memory-ways.js';
import { MemoryWindows, type MemoryWindow } from './memory-windows.js';
import { leaveRow } from './row-focus.js';
import { SearchBar } from './search-bar.js';
import type { UnitHands } from './unit-hands.js';
import { UnitSheet } from './unit-sheet.js';
import { UnitTable } from './unit-table.js';
import { UnitsSkeleton } from './units-skeleton.js';
import { UpkeepToast } from './upkeep-toast.js';
import { hasChanges, newEdit, useEdits } from './use-edits.js';
import { useUpkeep } from './use-upkeep.js';

/** Everything that was ever approved, to be searched and mended. */
export function MemoryScreen() {
  const { t } = useTranslation();
  const mayChange = may(useMe(), 'memory.change');
  const explain = useProblemText();
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<ReadonlyMap<number, MemoryUnit>>(new Map());
  const [window, setWindow] = useState<MemoryWindow>();
  const filters = filtersOf(params);
  const openId = openUnitOf(params);
  const list = useMemoryUnits(filters);
  const figures = useMemoryStatistics();
  const upkeep = useUpkeep();
  const { edits, hold } = useEdits();
  usePageTitle(t('memory.title'));

  const found = list.data?.pages.flatMap(({ items }) => items);
  const isEmpty = found?.length === 0 && !isFiltered(filters) && (figures.data?.removed ?? 0) === 0;
  const show = (change: MemoryFilters) => {
    setParams(paramsOf({ ...filters, ...change }), { replace: true });
  };
  const clear = () => {
    setParams({}, { replace: true });
  };
  const openUnit = (id: number | undefined) => {
    if (id === openId) return;
    const left = openId === undefined ? undefined : edits.get(openId);
    if (left && !hasChanges(left)) hold(left.seen.id, undefined);
    setParams(paramsOf(filters, id), { replace: openId !== undefined });
  };
  const hands: UnitHands = {
    mayChange,
    openId,
    chosen,
    edits,
    openUnit,
    edit: (unit) => {
      if (!edits.has(unit.id)) hold(unit.id, newEdit(unit));
      openUnit(unit.id);
    },
    hold,
    choose: (unit, isIn) => {
      const next = new Map(chosen);
      if (isIn) next.set(unit.id, unit);
      else next.delete(unit.id);
      setChosen(next);
    },
    remove: (units) => {
      setChosen(new Map());
      for (const { id } of units) hold(id, undefined);
      upkeep.remove(units);
    },
    restore: upkeep.restore,
    askMerge: (units) => {
      setWindow({ kind: 'merge', units });
    },
    tellEdited: upkeep.tellEdited,
  };
  const press = (act: MemoryAct, unit: MemoryUnit) => {
    const isLiving = unit.removedAt === null;
    if (act === 'edit' && isLiving) hands.edit(unit);
    if (act === 'choose' && isLiving) hands.choose(unit, !chosen.has(unit.id));
    if (act === 'merge' && chosen.size > 1) hands.askMerge([...chosen.values()]);
    if (act === 'remove' && isLiving) {
      leaveRow(unit.id);
      if (openId === unit.id) openUnit(undefined);
      hands.remove([unit]);
    }
    if (act === 'close' && !edits.has(unit.id)) openUnit(undefined);
    if (act === 'undo') upkeep.undo();
    if (act === 'search') document.querySelector<HTMLElement>('[role="search"] input')?.focus();
    if (act === 'keys') setWindow({ kind: 'keys' });
  };
  const isTooLong = filters.q !== undefined && isRefusal(list.error, 'invalid_query');
  const isOpenElsewhere = openId !== undefined && found && !found.some(({ unit }) => unit.id === openId);
  return (
    <div className={classNames(styles.screen, chosen.size > 0 && styles.choosing)}>
      <MemoryHead figures={isEmpty ? null : figures.data}>
        <MemoryWays
          filters={filters}
          mayChange={mayChange}
          isEmpty={isEmpty}
          onRates={() => {
            setWindow({ kind: 'rates' });
          }}
        />
      </MemoryHead>
      {!isEmpty && <SearchBar filters={filters} onChange={show} onClear={clear} />}
      {list.error && (
        <Notice tone="block">
          {isTooLong ? t('memory.phraseTooLong', { most: MOST_QUERY_WORDS }) : explain(list.error)}
        </Notice>
      )}
      {isOpenElsewhere && <UnitSheet id={openId} hands={hands} />}
      {list.isPending && <UnitsSkeleton />}
      {isEmpty && <EmptyMemory mayChange={mayChange} />}
      {found?.length === 0 && !isEmpty && !list.error && <NoUnits q={filters.q} onClear={clear} />}
      {found && found.length > 0 && <UnitTable found={found} hands={hands} onKey={press} />}
      {found && found.length > 0 && (
        <div className={styles.foot}>
          {list.hasNextPage && (
            <Button
              isPending={list.isFetchingNextPage}
              onPress={() => {
                void list.fetchNextPage();
              }}
            >
              {t('memory.more')}
            </Button>
          )}
          <Button
            small
            look="quiet"
            className={styles.keys ?? ''}
            onPress={() => {
              setWindow({ kind: 'keys' });
            }}
          >
            {t('memory.actKeys')}
          </Button>
        </div>
      )}
      {chosen.size > 0 && (
        <ChosenBar
          hands={hands}
          onClear={() => {
            setChosen(new Map());
          }}
        />
      )}
      <MemoryWindows
        window={window}
        mayChange={mayChange}
        onMerge={async (merge) => {
          await upkeep.merge(merge);
          setChosen(new Map());
          if (openId !== undefined) openUnit(merge.keep.id);
        }}
        onClose={() => {
          setWindow(undefined);
        }}
      />
      <UpkeepToast upkeep={upkeep} />
    </div>
  );
}
