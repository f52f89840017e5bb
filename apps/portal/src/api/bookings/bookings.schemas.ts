import {
  bookingLimits,
  meetingLimits,
  meetingStates,
  placeKinds,
  pollAnswers,
  pollStates,
} from '@samraad/booking';
import { maybeText, writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiId, apiInstant, listQuery } from '../shell';

const sides = z.enum(['management', 'employees', 'provider']);
const attendee = z.object({ personId: apiId, side: sides, required: z.boolean() });
const where = {
  title: z.string(),
  placeKind: z.enum(placeKinds),
  place: z.string().nullable().describe('A link, a number, a room'),
  travelMinutes: z.int().describe('Each way, for those of the provider'),
};
const period = { startsAt: apiInstant, endsAt: apiInstant };

/** A proposal of times, with everybody's answers. */
export const pollView = z
  .object({
    id: apiId,
    providerId: apiId,
    ...where,
    state: z.enum(pollStates),
    stateSince: apiInstant,
    proposedBy: apiId,
    proposedAt: apiInstant,
    attendees: z.array(attendee),
    times: z.array(
      z.object({
        id: apiId,
        ...period,
        standing: z
          .enum(['fits', 'possible', 'missing', 'impossible'])
          .describe('fits and possible can be confirmed; missing: a side has not said yes'),
        answers: z.array(z.object({ personId: apiId, answer: z.enum(pollAnswers) })),
      }),
    ),
  })
  .meta({ id: 'Poll' });

/** A meeting in everybody's calendar. */
export const bookingView = z
  .object({
    id: apiId,
    requestId: apiId,
    providerId: apiId,
    pollId: apiId.nullable(),
    ...where,
    ...period,
    state: z.enum(meetingStates),
    stateSince: apiInstant,
    sequence: z.int().describe('Rises with every move and the cancellation'),
    reason: z.string().nullable().describe('Why it was moved last, or cancelled'),
    bookedBy: apiId,
    bookedAt: apiInstant,
    attendees: z.array(attendee),
  })
  .meta({ id: 'Booking' });

const people = z.array(apiId).max(50);
const exampleId = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';
const exampleTime = { startsAt: '2026-11-26T08:00:00.000Z', endsAt: '2026-11-26T09:00:00.000Z' };

export const newPoll = z
  .strictObject({
    title: writtenText(bookingLimits.title),
    placeKind: z.enum(placeKinds),
    place: maybeText(bookingLimits.place).nullable().default(null),
    travelMinutes: z.int().min(0).max(meetingLimits.travel).default(0),
    times: z.array(z.strictObject(period)).min(1).max(meetingLimits.times),
    consultants: people.min(1),
    required: people.min(1),
    optional: people.default([]),
  })
  .meta({
    id: 'NewPoll',
    examples: [
      {
        title: 'Første møde',
        placeKind: 'video',
        times: [exampleTime],
        consultants: [exampleId],
        required: ['8d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c12', '9d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c13'],
      },
    ],
  });

export const newPollAnswers = z
  .strictObject({
    answers: z
      .array(z.strictObject({ timeId: apiId, answer: z.enum(pollAnswers) }))
      .min(1)
      .max(meetingLimits.times),
  })
  .meta({ id: 'NewPollAnswers', examples: [{ answers: [{ timeId: exampleId, answer: 'fits' }] }] });

export const newConfirmation = z
  .strictObject({ timeId: apiId })
  .meta({ id: 'NewTimeConfirmation', examples: [{ timeId: exampleId }] });

const reason = writtenText(bookingLimits.reason);
export const newBookingMove = z
  .strictObject({ ...period, reason })
  .meta({ id: 'NewBookingMove', examples: [{ ...exampleTime, reason: 'Toget kører ikke.' }] });
export const newBookingCancellation = z
  .strictObject({ reason })
  .meta({ id: 'NewBookingCancellation', examples: [{ reason: 'Konsulenten er syg.' }] });

export const bookingsQuery = listQuery().extend({
  from: apiInstant.optional().describe('Meetings that end after this; now when left out'),
  to: apiInstant.optional().describe('Meetings that begin before this; a year ahead when left out'),
});

/** A meeting of one's own. */
export const ownBookingView = z
  .object({
    id: apiId,
    requestId: apiId,
    number: z.int().nullable(),
    ...where,
    ...period,
    state: z.enum(meetingStates),
    sequence: z.int(),
    with: z.array(z.string()).describe('Names of the others who come'),
  })
  .meta({ id: 'OwnBooking' });
