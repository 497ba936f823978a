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
  const [, year = '', month = '', day = '', hours = '00', minutes = '00', seconds = '00'] = found;
  const date = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}`;
  const time = Date.parse(`${date}Z`);
  // A 30 February would be read as 1 March.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isReal && Number(year) >= FIRST_YEAR ? `${date}Z` : undefined;
}

/** `2024-09-01T08:00:00Z` as `20240901T080000Z` (TMX 1.4b, section "creationdate"). */
export function writeTmxDate(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
