import type { TFunction } from 'i18next';
import { dueOf, type Due } from './due.js';

/** `1er novembre 2023`, `1 November 2023`, `1 de noviembre de 2023`: the house's own form, which Intl does not give. */
export function dayText(date: Date, t: TFunction): string {
  return t('date.day', {
    day: dayOfMonth(date, t),
    month: monthNames(t)[date.getMonth()],
    year: date.getFullYear(),
  });
}

/** Day and month; the year only when it is not this one. */
export function shortDayText(date: Date, now: Date, t: TFunction): string {
  if (date.getFullYear() !== now.getFullYear()) return dayText(date, t);
  return t('date.dayOfYear', {
    day: dayOfMonth(date, t),
    month: monthNames(t)[date.getMonth()],
  });
}

/** `15 h 30`, `15:30`, `15.30`. */
export function timeText(date: Date, t: TFunction): string {
  const hour = String(date.getHours());
  if (date.getMinutes() === 0) return t('date.fullHour', { hour });
  return t('date.time', { hour, minute: String(date.getMinutes()).padStart(2, '0') });
}

/** The weekday's name. */
export function weekdayText(date: Date, t: TFunction): string {
  return weekdayNames(t)[date.getDay()] ?? '';
}

/** Day and time, as in a timeline: today by its time alone, this week by weekday, the rest by date. */
export function momentText(date: Date, now: Date, t: TFunction): string {
  const time = timeText(date, t);
  const due = dueOf(date, now);
  const today = date.toDateString() === now.toDateString();
  if (today) return t('date.todayAt', { time });
  if (due.kind === 'late-weekday' || due.kind === 'on-weekday') {
    return t('date.weekdayAt', { weekday: weekdayText(date, t), time });
  }
  return t('date.dayAt', { day: shortDayText(date, now, t), time });
}

/** A promise in words: "due in 3 h", "late since Tuesday". */
export function dueText(due: Due, now: Date, t: TFunction): string {
  switch (due.kind) {
    case 'now':
      return t('due.now');
    case 'in-minutes':
      return t('due.inMinutes', { n: due.n });
    case 'in-hours':
      return t('due.inHours', { n: due.n });
    case 'tomorrow':
      return t('due.tomorrow', { time: timeText(due.at, t) });
    case 'on-weekday':
      return t('due.onWeekday', { weekday: weekdayText(due.at, t), time: timeText(due.at, t) });
    case 'on-day':
      return t('due.onDay', { day: shortDayText(due.at, now, t) });
    case 'late-minutes':
      return t('due.lateMinutes', { n: due.n });
    case 'late-hours':
      return t('due.lateHours', { n: due.n });
    case 'late-yesterday':
      return t('due.lateYesterday');
    case 'late-weekday':
      return t('due.lateWeekday', { weekday: weekdayText(due.at, t) });
    case 'late-day':
      return t('due.lateDay', { day: shortDayText(due.at, now, t) });
  }
}

/** When an embargo ends: "until 15:30", "until tomorrow, 15:30", "until Friday, 15:30". Undefined once it is over. */
export function embargoText(until: Date, now: Date, t: TFunction): string | undefined {
  if (until.getTime() <= now.getTime()) return undefined;
  const time = timeText(until, t);
  if (until.toDateString() === now.toDateString()) return t('embargo.today', { time });
  const due = dueOf(until, now);
  if (due.kind === 'on-weekday') return t('embargo.weekday', { weekday: weekdayText(until, t), time });
  if (due.kind === 'on-day') return t('embargo.day', { day: shortDayText(until, now, t), time });
  return t('embargo.tomorrow', { time });
}

function dayOfMonth(date: Date, t: TFunction): string {
  return date.getDate() === 1 ? t('date.first') : String(date.getDate());
}

function monthNames(t: TFunction): readonly string[] {
  return [
    t('date.january'),
    t('date.february'),
    t('date.march'),
    t('date.april'),
    t('date.may'),
    t('date.june'),
    t('date.july'),
    t('date.august'),
    t('date.september'),
    t('date.october'),
    t('date.november'),
    t('date.december'),
  ];
}

function weekdayNames(t: TFunction): readonly string[] {
  return [
    t('date.sunday'),
    t('date.monday'),
    t('date.tuesday'),
    t('date.wednesday'),
    t('date.thursday'),
    t('date.friday'),
    t('date.saturday'),
  ];
}
