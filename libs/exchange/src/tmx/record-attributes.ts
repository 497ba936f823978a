import { readTmxDate } from './tmx-date.js';
import { shortDetail } from './tmx-fault.js';
import type { TmxRecord } from './tmx-unit.js';

export type HistoryOfRecord = Omit<TmxRecord, 'notes' | 'properties'>;
type Growing = { -readonly [K in keyof Omit<HistoryOfRecord, 'attributes'>]: HistoryOfRecord[K] } & {
  attributes: (readonly [string, string])[];
};
type Warn = (reason: 'date-invalid' | 'usage-count-invalid', detail: string) => void;

/** Attributes of the DTD that mean nothing to the desk and are written back. */
const KEPT: ReadonlySet<string> = new Set(['o-encoding', 'datatype', 'creationtool', 'creationtoolversion', 'o-tmf']);
const SEGMENT_TYPES: readonly string[] = ['block', 'paragraph', 'sentence', 'phrase'];
const DATES: ReadonlyMap<string, 'createdAt' | 'changedAt' | 'lastUsedAt'> = new Map([
  ['creationdate', 'createdAt'],
  ['changedate', 'changedAt'],
  ['lastusagedate', 'lastUsedAt'],
]);
/** What an integer column holds. */
const MAX_COUNT = 0x7fffffff;

/** What the attributes of a `tu` or `tuv` say of its history; what cannot be is left out and reported. */
export function historyOf(all: Readonly<Record<string, string>>, warn: Warn): HistoryOfRecord {
  const history: Growing = { attributes: [] };
  for (const name in all) {
    const value = all[name] ?? '';
    const date = DATES.get(name);
    if (date !== undefined) {
      const time = readTmxDate(value);
      if (time === undefined) warn('date-invalid', shortDetail(`${name}=${value}`));
      else history[date] = time;
    } else if (name === 'usagecount') {
      const count = /^\s*\d{1,10}\s*$/.test(value) ? Number(value) : Infinity;
      if (count > MAX_COUNT) warn('usage-count-invalid', shortDetail(value));
      else history.usageCount = count;
    } else if (name === 'creationid') {
      history.createdBy = value;
    } else if (name === 'changeid') {
      history.changedBy = value;
    } else if (KEPT.has(name) || (name === 'segtype' && SEGMENT_TYPES.includes(value))) {
      history.attributes.push([name, value]);
    }
  }
  return history;
}
