import { useTranslation } from 'react-i18next';
import { dayText, timeText, weekdayText } from '../i18n/dates.js';
import { useNow } from '../i18n/use-now.js';
import { TextField } from '../ui/field.js';
import { dateOf, zoneCity, zoneOffset } from './local-moment.js';

/** A date and time on the clock of this device; what it means is said in full, with the city whose clock it is. */
export function MomentField({
  label,
  hint,
  error,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  const now = useNow();
  const date = dateOf(value);
  const place = zoneCity();
  const zone = place === 'UTC' ? t('submit.zoneUtc') : t('submit.zone', { place, offset: zoneOffset(date ?? now) });
  const said =
    date && t('submit.moment', { weekday: weekdayText(date, t), day: dayText(date, t), time: timeText(date, t), zone });
  return (
    <TextField
      type="datetime-local"
      label={label}
      value={value}
      onChange={onChange}
      error={error}
      hint={
        <>
          {said ?? `${hint} ${zone}`}
          {date && date <= now && ` ${t('submit.momentPassed')}`}
        </>
      }
    />
  );
}
