import { choice, clockTime, day, optional } from '../../shell';
import { length } from '../meeting-time.fields';
import { ownTimesWords as words } from './own-times.da';
import { gaps } from './own-times.words';

/** A part of a day as it is typed. */
export const partFields = {
  from: clockTime(words.from),
  to: clockTime(words.to),
  length,
  gap: choice(gaps, words.gap),
};

/** From one day to another; the second may be left out. */
export const daysFields = { firstDay: day(words.firstDay), lastDay: optional(day(words.lastDay)) };

/** The same, of which no hour need be typed. */
export const maybePart = {
  ...partFields,
  from: optional(partFields.from),
  to: optional(partFields.to),
};
