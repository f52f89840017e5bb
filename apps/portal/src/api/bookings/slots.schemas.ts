import {
  calendarLimits,
  exceptionLimits,
  meetingLimits,
  otherCalendarKinds,
  otherCalendarLimits,
  regularLimits,
  timeExceptionKinds,
} from '@samraad/booking';
import { maybeText, writtenLine } from '@samraad/platform';
import { z } from 'zod';
import { apiDay, apiId, apiInstant, listQuery } from '../shell';

const minuteOfDay = z.int().min(0).max(1440);
const part = {
  fromMinute: minuteOfDay.describe('Minutes after midnight in Copenhagen'),
  toMinute: minuteOfDay,
  minutes: z.int().min(0).max(meetingLimits.longest).describe('How long each meeting is'),
  gapMinutes: z.int().min(0).max(regularLimits.gap).describe('Air between two meetings'),
};
const partExample = { fromMinute: 540, toMinute: 720, minutes: 60, gapMinutes: 0 };

export const slotsQuery = listQuery().extend({
  personId: apiId.optional().describe('Somebody at your own provider; yourself when left out'),
  from: apiDay.optional().describe('The first day; today when left out'),
  to: apiDay.optional().describe('The last day; four weeks ahead when left out, 92 days at most'),
});

/** A free time of a consultant. */
export const slotView = z
  .object({ personId: apiId, startsAt: apiInstant, endsAt: apiInstant })
  .meta({ id: 'Slot' });

const regular = {
  ...part,
  weekday: z.int().min(1).max(7).describe('Monday 1 … Sunday 7'),
  validFrom: apiDay,
};
export const regularTimeView = z
  .object({ id: apiId, ...regular, validTo: apiDay.nullable() })
  .meta({ id: 'RegularTime' });
export const newRegularTimes = z
  .strictObject({
    times: z
      .array(z.strictObject({ ...regular, validTo: apiDay.nullable().default(null) }))
      .min(1)
      .max(regularLimits.kept),
  })
  .meta({
    id: 'NewRegularTimes',
    examples: [{ times: [{ ...partExample, weekday: 3, validFrom: '2026-12-02', validTo: '2026-12-18' }] }],
  });

const hours = z.strictObject(part).nullable().describe('Null for whole days');
const exception = { kind: z.enum(timeExceptionKinds), firstDay: apiDay, lastDay: apiDay };
export const timeExceptionView = z
  .object({ id: apiId, ...exception, hours: z.object(part).nullable(), note: z.string().nullable() })
  .meta({ id: 'TimeException' });
export const newTimeException = z
  .strictObject({
    ...exception,
    hours: hours.default(null),
    note: maybeText(exceptionLimits.note).nullable().default(null).describe('Your own; nobody else reads it'),
  })
  .meta({
    id: 'NewTimeException',
    examples: [{ kind: 'away-days', firstDay: '2026-12-14', lastDay: '2026-12-15', note: 'Kursus' }],
  });

/** Another calendar of one's own; its address is told to nobody. */
export const otherCalendarView = z
  .object({
    id: apiId,
    kind: z.enum(otherCalendarKinds),
    name: z.string(),
    state: z.enum(['waiting', 'read', 'failed']),
    problem: z.string().nullable().describe('Why the last try failed; what was read before still stands'),
    readAt: apiInstant.nullable(),
    times: z.int().describe('How many times it takes'),
    unread: z.int().describe('Events that could not be made out'),
  })
  .meta({ id: 'OtherCalendar' });
export const newOtherCalendar = z
  .strictObject({
    name: writtenLine(otherCalendarLimits.name).describe('Your own; nobody else reads it'),
    address: maybeText(otherCalendarLimits.address)
      .nullable()
      .default(null)
      .describe('https or webcal; read soon, and then about every hour'),
    text: maybeText(calendarLimits.bytes)
      .nullable()
      .default(null)
      .describe('A calendar (RFC 5545), read once; either this or an address'),
  })
  .meta({
    id: 'NewOtherCalendar',
    examples: [{ name: 'Outlook', address: 'https://outlook.example/owa/calendar/abc/calendar.ics' }],
  });

const id = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';

/** Answers as the document shows them. */
export const slotApiExamples = {
  slot: { personId: id, startsAt: '2026-11-25T08:00:00.000Z', endsAt: '2026-11-25T09:00:00.000Z' },
  regular: { id, ...partExample, weekday: 3, validFrom: '2026-12-02', validTo: '2026-12-18' },
  calendar: {
    ...{ id, kind: 'feed', name: 'Outlook', state: 'read', problem: null },
    ...{ readAt: '2026-11-25T08:00:00.000Z', times: 84, unread: 0 },
  },
  exception: {
    id,
    kind: 'away-days',
    firstDay: '2026-12-14',
    lastDay: '2026-12-15',
    hours: null,
    note: 'Kursus',
  },
} as const;
