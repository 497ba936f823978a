const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(?:\.\d{1,9})?Z?)?$/;
const EXTENDED = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?Z?)?$/;

/** Translation memories are no older; earlier years are what programs write for "no date". */
const FIRST_YEAR = 1980;

/**
 * Reads a date of TMX, `20240901T080000Z`; other usual forms of ISO 8601 and a bare day too. What has no zone is UTC.
 * @returns `2024-09-01T08:00:00Z`, undefined for a date that does not exist or lies before there were memories
 */
export function readTmxDate(text: string): string | undefined {
  const found = COMPACT.exec(text.trim()) ?? EXTENDED.exec(text.trim());
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year) && hours < 24 && minutes < 60;
  if (!isReal || seconds > 59 || year < FIRST_YEAR) return undefined;
  const [y, mo, d, h = '00', mi = '00', s = '00'] = found.slice(1);
  return `${y}-${mo}-${d}T${h}:${mi}:${s}Z`;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `2024-09-01T08:00:00Z` as `20240901T080000Z` (TMX 1.4b, section "creationdate"). */
export function writeTmxDate(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
