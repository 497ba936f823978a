import { readTmxDate } from './tmx-date.js';
import { shortDetail } from './tmx-fault.js';
import type { TmxRecord } from './tmx-unit.js';

type Attributes = Readonly<Record<string, string>>;
export type HistoryOfRecord = Omit<TmxRecord, 'notes' | 'properties'>;
type Warn = (reason: 'date-invalid' | 'usage-count-invalid', detail: string) => void;

const KEPT: readonly string[] = ['o-encoding', 'datatype', 'creationtool', 'creationtoolversion', 'o-tmf'];
const SEGMENT_TYPES: readonly string[] = ['block', 'paragraph', 'sentence', 'phrase'];
const MAX_COUNT = 1_000_000_000;

/** What the attributes of a `tu` or `tuv` say of its history; what cannot be is left out and reported. */
export function historyOf(all: Attributes, warn: Warn): HistoryOfRecord {
  return {
    ...date('createdAt', 'creationdate'),
    ...(all.creationid !== undefined && { createdBy: all.creationid }),
    ...date('changedAt', 'changedate'),
    ...(all.changeid !== undefined && { changedBy: all.changeid }),
    ...date('lastUsedAt', 'lastusagedate'),
    ...usage(all.usagecount),
    attributes: Object.entries(all).filter(([name, value]) => isKept(name, value)),
  };

  function date<K extends string>(key: K, name: string): Partial<Record<K, string>> {
    const text = all[name];
    if (text === undefined) return {};
    const value = readTmxDate(text);
    if (value === undefined) warn('date-invalid', shortDetail(`${name}=${text}`));
    return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
  }

  function usage(text: string | undefined): { usageCount?: number } {
    if (text === undefined) return {};
    const usageCount = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Infinity;
    if (usageCount <= MAX_COUNT) return { usageCount };
    warn('usage-count-invalid', shortDetail(text));
    return {};
  }
}

/** The attributes of the DTD that mean nothing to the desk and are written back. */
function isKept(name: string, value: string): boolean {
  return name === 'segtype' ? SEGMENT_TYPES.includes(value) : KEPT.includes(name);
}
