import { isBlank, refusal, type Refusal, trimmed } from '@samraad/platform';
import { meetingLimits } from './meeting-time';
import type { MeetingState } from './meeting-state';
import { type MeetingPlace, placeKinds } from './meeting-place';

/** Longest texts, in characters. */
export const bookingLimits = { title: 120, place: 300, reason: 500 } as const;

/** What a meeting is about and where, trimmed; a place that nobody needs to know has no way to it. */
export function checkMeetingFacts(
  facts: MeetingPlace & { readonly title: string },
): (MeetingPlace & { readonly title: string }) | Refusal {
  const title = trimmed(facts.title);
  if (title === '') return refusal('booking.title-missing');
  if (title.length > bookingLimits.title)
    return refusal('booking.title-too-long', { longest: bookingLimits.title });
  const place = facts.place === null || isBlank(facts.place) ? null : trimmed(facts.place);
  if ((place?.length ?? 0) > bookingLimits.place)
    return refusal('booking.place-too-long', { longest: bookingLimits.place });
  if (!placeKinds.includes(facts.placeKind)) return refusal('booking.place-unknown');
  if (facts.placeKind === 'video' && place !== null && !/^https:\/\/[^\s]+$/.test(place))
    return refusal('booking.link-unreadable');
  const { travelMinutes } = facts;
  if (!Number.isInteger(travelMinutes) || travelMinutes < 0 || travelMinutes > meetingLimits.travel)
    return refusal('booking.travel-too-long', { longest: meetingLimits.travel });
  return {
    title,
    placeKind: facts.placeKind,
    place,
    travelMinutes: facts.placeKind === 'at-workplace' ? travelMinutes : 0,
  };
}

/** A meeting may be moved or called off, with a reason, until it begins. */
export function mayChange(
  meeting: { readonly state: MeetingState; readonly startsAt: Date },
  { now, reason }: { readonly now: Date; readonly reason: string },
): string | Refusal {
  if (meeting.state === 'cancelled') return refusal('booking.meeting-cancelled', {}, 409);
  if (meeting.startsAt <= now) return refusal('booking.meeting-begun', {}, 409);
  const written = trimmed(reason);
  if (written === '') return refusal('booking.reason-missing');
  return written.length > bookingLimits.reason
    ? refusal('booking.reason-too-long', { longest: bookingLimits.reason })
    : written;
}
