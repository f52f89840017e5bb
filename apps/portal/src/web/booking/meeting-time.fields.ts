import { parseClockInput } from '@samraad/deadlines';
import { z } from 'zod';
import { choice, clockTime, day } from '../shell';
import { timeFieldWords as words } from './meeting-time.da';

/** How long a meeting may be chosen to last, in minutes. */
export const lengths = ['30', '45', '60', '90', '120', '180', '240', '360', '480'] as const;

/** "1½ time". */
export const lengthWords = (minutes: string): string => words.lengths[minutes as (typeof lengths)[number]];

/** A day and a time of day in Copenhagen. */
export const dayAndTime = { on: day(words.on), at: clockTime(words.at) };
export const length = choice(lengths, words.length);

/** The instants of a day, a time and a length; null for an hour that the spring change skips. */
export function periodOf(on: string, at: string, minutes: string): { startsAt: Date; endsAt: Date } | null {
  const parsed = parseClockInput({ start: `${on}T${at}`, clock: 'dialogue' });
  if (!parsed.ok) return null;
  return { startsAt: parsed.start, endsAt: new Date(parsed.start.getTime() + Number(minutes) * 60_000) };
}

/** One proposed time as it is typed. */
export const timeRow = z.object(dayAndTime);
