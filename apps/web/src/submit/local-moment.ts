/** The instant that a field of date and time names on the clock of this device; undefined for an empty or unfinished one. */
export function instantOf(local: string): string | undefined {
  const date = dateOf(local);
  return date?.toISOString();
}

/** As `instantOf`, as a date. */
export function dateOf(local: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local)) return undefined;
  const date = new Date(local);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The time zone of this device as people name it: the city, `UTC` where there is none. */
export function zoneCity(): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return /^(UTC|Etc|GMT)/.test(zone) ? 'UTC' : city;
}

/** What the clock of this device is ahead of UTC at that instant: `UTC+1`, `UTC−3:30`, `UTC`. */
export function zoneOffset(at: Date): string {
  const minutes = -at.getTimezoneOffset();
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const rested = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `UTC${minutes > 0 ? '+' : '−'}${String(hours)}${rested}`;
}
