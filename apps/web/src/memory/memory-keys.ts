import type { TFunction } from 'i18next';

export type MemoryAct =
  'next' | 'previous' | 'open' | 'close' | 'edit' | 'choose' | 'merge' | 'remove' | 'undo' | 'search' | 'keys';

interface MemoryKey {
  readonly act: MemoryAct;
  /** `KeyboardEvent.key`, letters small. */
  readonly keys: readonly string[];
  /** As a person reads them. */
  shown(t: TFunction): string;
  readonly changes: boolean;
}

/** Keys of the row that has the focus, in the order of the sheet. Enter opens by itself: the row's button does. */
const MEMORY_KEYS: readonly MemoryKey[] = [
  { act: 'next', keys: ['ArrowDown', 'j'], shown: () => '↓  J', changes: false },
  { act: 'previous', keys: ['ArrowUp', 'k'], shown: () => '↑  K', changes: false },
  { act: 'open', keys: [], shown: (t) => t('review.keyEnter'), changes: false },
  { act: 'close', keys: ['Escape'], shown: (t) => t('memory.keyEscape'), changes: false },
  { act: 'edit', keys: ['e'], shown: () => 'E', changes: true },
  { act: 'choose', keys: ['x'], shown: () => 'X', changes: true },
  { act: 'merge', keys: ['m'], shown: () => 'M', changes: true },
  { act: 'remove', keys: ['Delete'], shown: (t) => t('memory.keyDelete'), changes: true },
  { act: 'undo', keys: ['u'], shown: () => 'U', changes: true },
  { act: 'search', keys: ['/'], shown: () => '/', changes: false },
  { act: 'keys', keys: ['?'], shown: () => '?', changes: false },
];

/** The keys of somebody who may change the memory, or may not. */
export function keysFor(mayChange: boolean): readonly MemoryKey[] {
  return MEMORY_KEYS.filter(({ changes }) => mayChange || !changes);
}

/** What a key means on a row. */
export function actOfKey(
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  mayChange: boolean,
): MemoryAct | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return keysFor(mayChange).find(({ keys }) => keys.includes(key))?.act;
}

export function actName(act: MemoryAct, t: TFunction): string {
  const words: Record<MemoryAct, string> = {
    next: t('memory.actNext'),
    previous: t('memory.actPrevious'),
    open: t('memory.actOpen'),
    close: t('memory.close'),
    edit: t('memory.actEdit'),
    choose: t('memory.actChoose'),
    merge: t('memory.actMerge'),
    remove: t('memory.actRemove'),
    undo: t('memory.actUndo'),
    search: t('memory.actSearch'),
    keys: t('memory.actKeys'),
  };
  return words[act];
}
