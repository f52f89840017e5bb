import type { LocalDate } from '@samraad/deadlines';
import { type Role, type Side, sideOf } from '@samraad/identity';
import type { DraftSeat } from './draft-together.rules';
import type { InvitedRole } from './invitation-state';
import { sides } from './side';

/** Somebody who may write in the draft: when they were asked in, and when they were here. */
export interface DraftPerson {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly stated: boolean;
  readonly askedAt: Date | null;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
}

/** A side of a workplace of a draft: who is there, who is invited, and whether they are ready. */
export interface DraftSide extends DraftSeat {
  readonly unit: string;
  /** The workplace has not answered whether it joins. */
  readonly joining: boolean;
  readonly people: readonly DraftPerson[];
  readonly invited: readonly { readonly id: string; readonly name: string; readonly invitedAt: Date }[];
  /** `stands` false: the answers have changed since. */
  readonly ready: { readonly by: string; readonly at: Date; readonly stands: boolean } | null;
  /** The last working day it was nudged on, and by whom. */
  readonly nudged: { readonly day: LocalDate; readonly by: string } | null;
}

/** What is remembered of the people of a draft. */
export interface DraftTogether {
  readonly visits: readonly {
    readonly personId: string;
    readonly firstAt: Date;
    readonly lastAt: Date;
    /** The visit before the last one. */
    readonly beforeAt?: Date | null;
  }[];
  readonly calls: readonly { readonly personId: string; readonly askedAt: Date }[];
  readonly invited: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: InvitedRole;
    readonly unitId: string;
    readonly invitedAt: Date;
  }[];
  readonly ready: readonly (DraftSeat & {
    readonly by: string;
    readonly at: Date;
    readonly version: number;
  })[];
  readonly nudged: readonly (DraftSeat & { readonly by: string; readonly day: LocalDate })[];
}

/** The parts of a request that decide who is in its draft. */
export interface DraftSeats {
  readonly version: number;
  readonly workplaces: readonly { readonly unitId: string; readonly name: string; readonly asked: boolean }[];
  readonly parties: readonly {
    readonly personId: string;
    readonly name: string;
    readonly unitId: string;
    readonly role: Role;
    readonly stated?: boolean;
  }[];
}

/** Both sides of every workplace, in their order: also those where nobody is. */
export function draftSides(request: DraftSeats, together: DraftTogether): DraftSide[] {
  return request.workplaces.flatMap(({ unitId, name, asked }) =>
    sides.map((side): DraftSide => {
      const here = (one: DraftSeat) => one.unitId === unitId && one.side === side;
      const ready = together.ready.find(here);
      const nudged = together.nudged.find(here);
      return {
        ...{ unitId, side, unit: name, joining: asked },
        people: peopleOf(request, together, { unitId, side }),
        invited: together.invited.filter((one) => one.unitId === unitId && sideOf(one.role) === side),
        ready: ready ? { by: ready.by, at: ready.at, stands: ready.version === request.version } : null,
        nudged: nudged ? { day: nudged.day, by: nudged.by } : null,
      };
    }),
  );
}

/** Each once, also with two roles on the side. */
function peopleOf(
  { parties }: DraftSeats,
  { visits, calls }: DraftTogether,
  { unitId, side }: { unitId: string; side: Side },
): DraftPerson[] {
  const there = parties.filter((one) => one.unitId === unitId && sideOf(one.role) === side);
  const once = there.filter(
    (one, index) => there.findIndex((two) => two.personId === one.personId) === index,
  );
  return once.map(({ personId, name, role, stated = false }) => {
    const visit = visits.find((one) => one.personId === personId);
    const call = calls.find((one) => one.personId === personId);
    return {
      ...{ personId, name, role, stated },
      askedAt: call?.askedAt ?? null,
      firstAt: visit?.firstAt ?? null,
      lastAt: visit?.lastAt ?? null,
    };
  });
}
