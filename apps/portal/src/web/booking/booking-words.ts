import type { MeetingPlace } from '@samraad/booking';
import { formatDay, formatDayYear, formatTime, t } from '@samraad/platform';

interface Timed {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** "torsdag den 26. november kl. 9.00–10.00". */
export const timeWords = ({ startsAt, endsAt }: Timed): string =>
  t('booking.spoken-time', {
    day: formatDayYear(startsAt),
    from: formatTime(startsAt),
    to: formatTime(endsAt),
  });

/** The same without its year, for what lies ahead in a list. */
export const soonWords = ({ startsAt, endsAt }: Timed): string =>
  t('booking.spoken-time', { day: formatDay(startsAt), from: formatTime(startsAt), to: formatTime(endsAt) });

/** "På video: https://…". */
export const placeWords = ({ placeKind, place }: Pick<MeetingPlace, 'placeKind' | 'place'>): string => {
  const kind = t(`meeting-place.${placeKind}`);
  return place === null ? kind : `${kind}: ${place}`;
};
