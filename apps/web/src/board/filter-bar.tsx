import { LOCALES, RELEASE_STATES, type Locale, type ReleaseState } from '@triptych/domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardFilters } from '../api/keys.js';
import { SearchField } from '../ui/field.js';
import { Select } from '../ui/select.js';
import { localeName } from '../words/locales.js';
import { stateWord } from '../words/states.js';
import styles from './filter-bar.module.css';

/** Milliseconds of rest in typing before the board is asked. */
const REST_MS = 250;

export function FilterBar({
  filters,
  onChange,
}: {
  readonly filters: BoardFilters;
  readonly onChange: (change: BoardFilters) => void;
}) {
  const { t } = useTranslation();
  return (
    <div role="search" aria-label={t('board.filters')} className={styles.bar}>
      <Search key={filters.q === undefined ? 'empty' : 'used'} q={filters.q ?? ''} onChange={onChange} />
      <Select<ReleaseState | 'all'>
        label={t('board.stateFilter')}
        labelHidden
        quiet
        value={filters.state ?? 'all'}
        options={[
          { id: 'all', text: t('board.allStates') },
          ...RELEASE_STATES.map((state) => ({ id: state, text: stateWord(state, t) })),
        ]}
        onChange={(state) => {
          onChange({ state: state === 'all' ? undefined : state });
        }}
      />
      <Select<Locale | 'all'>
        label={t('board.localeFilter')}
        labelHidden
        quiet
        value={filters.locale ?? 'all'}
        options={[
          { id: 'all', text: t('board.allLocales') },
          ...LOCALES.map((locale) => ({ id: locale, text: localeName(locale, t) })),
        ]}
        onChange={(locale) => {
          onChange({ locale: locale === 'all' ? undefined : locale });
        }}
      />
    </div>
  );
}

function Search({ q, onChange }: { readonly q: string; readonly onChange: (change: BoardFilters) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(q);
  useEffect(() => {
    if (typed.trim() === q) return undefined;
    const timer = setTimeout(() => {
      onChange({ q: typed.trim() });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, q, onChange]);
  return <SearchField label={t('board.search')} value={typed} onChange={setTyped} className={styles.search} />;
}
