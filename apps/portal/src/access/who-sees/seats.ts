import type { Relation, Role } from '@samraad/identity';

/** When something of a case is written: before it is sent, while it is with a provider, or in the course that follows. */
export type Phase = 'draft' | 'sent' | 'course';

interface SeatFacts {
  readonly role: Role;
  readonly relations: readonly Relation[];
  /** What of a case they can come to read: only what was written in these phases. */
  readonly during?: readonly Phase[];
}

/**
 * Everybody who might read something of a case, by a role and how its holder stands to the case. What is asked of them is
 * always asked of the access table; one role stands for those it has the same rows as.
 */
export const seats = {
  /** The side that writes. */
  own: { role: 'manager', relations: ['party', 'management'] },
  other: { role: 'amr', relations: ['party', 'employees'] },
  /** A workplace that asks together with the first. */
  joined: { role: 'med_chair', relations: ['party', 'management'] },
  provider: { role: 'coordinator', relations: ['provider'] },
  /** The provider a case goes on to when the one it was written with has left it; a signed contract stays where it is. */
  successor: { role: 'consultant', relations: ['provider'], during: ['draft', 'sent'] },
  /** A provider that has left the case, or never had it. */
  otherProvider: { role: 'coordinator', relations: [] },
  anchor: { role: 'anchor', relations: ['anchor'] },
  /** The Hovedudvalg's chairs while an overdue endorsement is theirs to decide: of what is written later they are not asked. */
  chairs: { role: 'committee_chair', relations: ['anchor'], during: ['draft'] },
  committee: { role: 'committee_vice_chair', relations: [] },
  central: { role: 'central_unions', relations: ['central'] },
  auditor: { role: 'auditor', relations: [] },
  administrator: { role: 'administrator', relations: [] },
  informed: { role: 'informed', relations: ['informed'] },
  /** Somebody with a role at a workplace that is not in the case. */
  stranger: { role: 'manager', relations: [] },
} as const satisfies Record<string, SeatFacts>;

/** Somebody who might read something of a case. */
export type SeatName = keyof typeof seats;

/** Every seat, in the order in which readers are named. */
export const seatNames = Object.keys(seats) as readonly SeatName[];

/** A seat as the rules of reading are asked about it. */
export interface Seat {
  readonly name: SeatName;
  readonly viewer: { readonly roles: readonly { readonly role: Role }[] };
  readonly relations: ReadonlySet<Relation>;
  readonly during: readonly Phase[];
}

/** A seat by its name. */
export function seatOf(name: SeatName): Seat {
  const { role, relations, during }: SeatFacts = seats[name];
  return {
    name,
    viewer: { roles: [{ role }] },
    relations: new Set(relations),
    during: during ?? ['draft', 'sent', 'course'],
  };
}
