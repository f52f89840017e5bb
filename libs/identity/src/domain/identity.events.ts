import type { DomainEvent, EventType } from '@samraad/platform';
import type { Role } from './role';

/** Somebody has stopped holding a role, at an instant of domain time: told when it has come, never before. */
export interface RoleEndedEvent extends DomainEvent {
  readonly type: 'identity.role-ended';
  readonly assignmentId: string;
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly providerId: string | null;
  readonly at: Date;
}

/** Somebody begins to hold a role at an instant of domain time (which may lie ahead). */
export interface RoleGrantedEvent extends Omit<RoleEndedEvent, 'type'> {
  readonly type: 'identity.role-granted';
}
/** Many roles at units are given at once: told as one, so that whoever listens asks about all of them together. */
export interface RolesTakenInEvent extends DomainEvent {
  readonly type: 'identity.roles-taken-in';
  readonly roles: readonly Omit<RoleGrantedEvent, 'type'>[];
}
export const RolesTakenIn: EventType<RolesTakenInEvent> = { type: 'identity.roles-taken-in' };

export const RoleGranted: EventType<RoleGrantedEvent> = { type: 'identity.role-granted' };

/** A role that somebody had stated was never theirs: what was done in it does not stand. Its end is told beside. */
export interface StatedRoleRevokedEvent extends Omit<RoleEndedEvent, 'type'> {
  readonly type: 'identity.stated-role-revoked';
}
export const StatedRoleRevoked: EventType<StatedRoleRevokedEvent> = { type: 'identity.stated-role-revoked' };

/** Two people turned out to be one: what was asked of the one is asked of the other. Both rows are held, and roles moved. */
export interface PeopleMergedEvent extends DomainEvent {
  readonly type: 'identity.people-merged';
  readonly keptId: string;
  readonly mergedId: string;
  readonly at: Date;
}
export const PeopleMerged: EventType<PeopleMergedEvent> = { type: 'identity.people-merged' };

/** For libs that hand over open tasks when someone leaves (domain.md §2), by hand or by date. */
export const RoleEnded: EventType<RoleEndedEvent> = { type: 'identity.role-ended' };
