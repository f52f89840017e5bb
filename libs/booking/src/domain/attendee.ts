import type { DialogueSide } from '@samraad/dialogue';
import { refusal, type Refusal } from '@samraad/platform';

/** Somebody a meeting is for. A meeting can be held without who is not required. */
export interface Attendee {
  readonly personId: string;
  readonly side: DialogueSide;
  readonly required: boolean;
}

/** Who may be asked: the parties by side, and who works at the provider now. */
export interface AttendeeFacts {
  readonly parties: readonly { readonly personId: string; readonly side: 'management' | 'employees' }[];
  readonly atProvider: readonly string[];
}

/** Whom a proposal is for: person ids. */
export interface AttendeesMeant {
  readonly consultants: readonly string[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const sidesOf = (facts: AttendeeFacts, personId: string) =>
  new Set(facts.parties.filter((party) => party.personId === personId).map(({ side }) => side));

/** Each once: somebody of the provider, and of each local side at least one whom the meeting needs (domain.md §6). */
export function checkAttendees(meant: AttendeesMeant, facts: AttendeeFacts): readonly Attendee[] | Refusal {
  const consultants = [...new Set(meant.consultants)];
  if (consultants.length === 0) return refusal('booking.consultant-missing');
  if (consultants.some((id) => !facts.atProvider.includes(id))) return refusal('booking.consultant-unknown');
  const local: Attendee[] = [];
  const required = new Set(meant.required);
  for (const personId of new Set([...required, ...meant.optional])) {
    const [side, other] = sidesOf(facts, personId);
    if (side === undefined) return refusal('booking.attendee-no-party');
    // Who could be both has not said which side they act for: neither side can count on them.
    if (other !== undefined) return refusal('booking.attendee-on-both-sides');
    local.push({ personId, side, required: required.has(personId) });
  }
  const needs = (side: 'management' | 'employees') => local.some((one) => one.side === side && one.required);
  if (!needs('management') || !needs('employees')) return refusal('booking.side-missing');
  return [
    ...consultants.map((personId) => ({ personId, side: 'provider' as const, required: true })),
    ...local,
  ];
}

/**
 * In whose place somebody answers: their own, or that of the one needed of their side who is no party of the case any more.
 * Null when they are not asked.
 */
export function placeOf(
  { personId, side }: Pick<Attendee, 'personId' | 'side'>,
  attendees: readonly Attendee[],
  parties: AttendeeFacts['parties'],
): Attendee | null {
  const own = attendees.find((one) => one.personId === personId);
  if (own || side === 'provider') return own ?? null;
  const left = (one: Attendee) => !parties.some((party) => party.personId === one.personId);
  return attendees.find((one) => one.side === side && one.required && left(one)) ?? null;
}

/** Those asked as they are once `actor` has answered: whoever takes the place of one who has left stands in it. */
export function askedWith(
  actor: Pick<Attendee, 'personId' | 'side'>,
  attendees: readonly Attendee[],
  parties: AttendeeFacts['parties'],
): readonly Attendee[] {
  const place = placeOf(actor, attendees, parties);
  return attendees.map((one) => (one === place ? { ...one, personId: actor.personId } : one));
}
