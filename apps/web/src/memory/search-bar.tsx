import { LOCALES, MEMORY_ORIGINS, type Locale, type MemoryOrigin } from '@triptych/domain';
import { SUSPICIONS, type SuspicionKind } from '@triptych/memory';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { SearchField, TextField } from '../ui/field.js';
import { Select } from '../ui/select.js';
import { localeName } from '../words/locales.js';
import { isFiltered, type MemoryFilters } from './memory-filters.js';
import { originName, suspicionName } from './memory-words.js';
import styles from './search-bar.module.css';
import { useRestedText } from './use-rested-text.js';

interface SearchBarProps {
  readonly filters: MemoryFilters;
  readonly onChange: (change: MemoryFilters) => void;
  readonly onClear: () => void;
}

/** A phrase to look for, and which units are meant. */
export function SearchBar({ filters, onChange, onClear }: SearchBarProps) {
  const { t } = useTranslation();
  const [q, setQ] = useRestedText(filters.q ?? '', (text) => {
    onChange({ q: text });
  });
  const { reference, from, to, batch } = filters;
  return (
    <div role="search" aria-label={t('memory.filters')} className={styles.bar}>
      <div className={styles.phrase}>
        <SearchField
          label={t('memory.search')}
          value={q}
          onChange={setQ}
          onSubmit={(text) => {
            onChange({ q: text.trim() });
          }}
          className={styles.search}
        />
        <Select<Locale | 'any'>
          label={t('memory.searchLocale')}
          labelHidden
          value={filters.locale ?? 'any'}
          options={[
            { id: 'any', text: t('memory.anyLocale') },
            ...LOCALES.map((id) => ({ id, text: localeName(id, t) })),
          ]}
          onChange={(locale) => {
            onChange({ locale: locale === 'any' ? undefined : locale });
          }}
          className={styles.locale}
        />
      </div>
      <div className={styles.line}>
        <Choices filters={filters} onChange={onChange} />
        {batch !== undefined && (
          <Button
            small
            icon={<X size={14} strokeWidth={1.75} aria-hidden />}
            aria-label={t('memory.leaveBatch')}
            onPress={() => {
              onChange({ batch: undefined });
            }}
          >
            {t('memory.batch')}
          </Button>
        )}
        {isFiltered(filters) && (
          <Button small look="quiet" onPress={onClear}>
            {t('memory.clearFilters')}
          </Button>
        )}
      </div>
      <Disclosure
        className={styles.more ?? ''}
        title={t('memory.moreFilters')}
        defaultOpen={(reference ?? from ?? to) !== undefined}
      >
        <Places filters={filters} onChange={onChange} />
      </Disclosure>
    </div>
  );
}

/** What is chosen out of a few. */
function Choices({ filters: { origin, suspicion, removed }, onChange }: Omit<SearchBarProps, 'onClear'>) {
  const { t } = useTranslation();
  return (
    <>
      <Select<MemoryOrigin | 'all'>
        label={t('memory.originFilter')}
        labelHidden
        quiet
        value={origin ?? 'all'}
        options={[
          { id: 'all', text: t('memory.allOrigins') },
          ...MEMORY_ORIGINS.map((id) => ({ id, text: originName(id, t) })),
        ]}
        onChange={(id) => {
          onChange({ origin: id === 'all' ? undefined : id });
        }}
      />
      <Select<SuspicionKind | 'any' | 'all'>
        label={t('memory.suspicionFilter')}
        labelHidden
        quiet
        value={suspicion ?? 'all'}
        options={[
          { id: 'all', text: t('memory.soundOrNot') },
          { id: 'any', text: t('memory.anySuspicion') },
          ...SUSPICIONS.map((id) => ({ id, text: suspicionName(id, t) })),
        ]}
        onChange={(id) => {
          onChange({ suspicion: id === 'all' ? undefined : id });
        }}
      />
      <Select<'living' | 'removed'>
        label={t('memory.removedFilter')}
        labelHidden
        quiet
        value={removed ? 'removed' : 'living'}
        options={[
          { id: 'living', text: t('memory.living') },
          { id: 'removed', text: t('memory.removedOnes') },
        ]}
        onChange={(id) => {
          onChange({ removed: id === 'removed' ? 'true' : undefined });
        }}
      />
    </>
  );
}

/** Where and when units were approved. */
function Places({ filters: { reference = '', from, to }, onChange }: Omit<SearchBarProps, 'onClear'>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useRestedText(reference, (text) => {
    onChange({ reference: text });
  });
  return (
    <div className={styles.places}>
      <TextField
        label={t('memory.reference')}
        placeholder={t('memory.referenceExample')}
        autoComplete="off"
        value={typed}
        onChange={setTyped}
        className={styles.reference}
      />
      <TextField
        type="date"
        label={t('memory.from')}
        value={from ?? ''}
        onChange={(day) => {
          onChange({ from: day });
        }}
      />
      <TextField
        type="date"
        label={t('memory.to')}
        value={to ?? ''}
        onChange={(day) => {
          onChange({ to: day });
        }}
      />
    </div>
  );
}
