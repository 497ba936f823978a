const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How far away a promise is, in the measure a newsroom would use. `n` is whole minutes or hours, `at` the promised instant. */
export type Due =
  | { readonly kind: 'in-minutes' | 'in-hours' | 'late-minutes' | 'late-hours'; readonly n: number }
  | {
      readonly kind: 'now' | 'tomorrow' | 'on-weekday' | 'on-day' | 'late-yesterday' | 'late-weekday' | 'late-day';
      readonly at: Date;
    };

/**
 * Measures a promise from `now`. Calendar days are those of the person's own time zone.
 * Up to twelve hours, or within the same day, it counts; within six days it names the weekday; beyond, the date.
 */
export function dueOf(at: Date, now: Date): Due {
  const left = at.getTime() - now.getTime();
  const days = calendarDays(now, at);
  const away = Math.abs(left);
  if (left >= 0) {
    if (away < MINUTE) return { kind: 'now', at };
    if (away < HOUR) return { kind: 'in-minutes', n: Math.floor(away / MINUTE) };
    if (away < 12 * HOUR || days === 0) return { kind: 'in-hours', n: Math.floor(away / HOUR) };
    if (days === 1) return { kind: 'tomorrow', at };
    return { kind: days <= 6 ? 'on-weekday' : 'on-day', at };
  }
  if (away < MINUTE) return { kind: 'now', at };
  if (away < HOUR) return { kind: 'late-minutes', n: Math.floor(away / MINUTE) };
  if (away < 12 * HOUR || days === 0) return { kind: 'late-hours', n: Math.floor(away / HOUR) };
  if (days === -1) return { kind: 'late-yesterday', at };
  return { kind: days >= -6 ? 'late-weekday' : 'late-day', at };
}

/** True when the promise is broken. */
export function isLate(due: Due): boolean {
  return due.kind.startsWith('late');
}

/** Midnights between two instants, in local time; negative when `to` is earlier. */
function calendarDays(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  // Rounded, because a day with a change of the clock has 23 or 25 hours.
  return Math.round((midnight(to) - midnight(from)) / (24 * HOUR));
}
