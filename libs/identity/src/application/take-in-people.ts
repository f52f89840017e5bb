import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import type { RolesTakenInEvent } from '../domain/identity.events';
import { type Role, sideOf } from '../domain/role';
import { roleEndKey } from '../domain/work-keys';
import { EndRole } from './end-role';

/** Somebody new, with an account they choose the password of themselves. */
export interface NewPerson {
  readonly personId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
}

/** A role at a unit. */
export interface NewUnitRole {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly from: Date;
  readonly to: Date | null;
}

/** Many people and roles at once. */
export interface TakeInPeopleCommand {
  readonly people: readonly NewPerson[];
  readonly roles: readonly NewUnitRole[];
  /** Roles that stand, whose end is another. */
  readonly ends: readonly { readonly id: string; readonly to: Date | null }[];
}

/** Takes in many people and roles in a few statements, whatever their number; what they are has been judged by the caller. */
@Injectable()
export class TakeInPeople {
  constructor(private readonly end: EndRole) {}

  /** 409 when an address or a role has come to be held meanwhile: nothing is taken in then. */
  async execute(tx: Tx, { people, roles, ends }: TakeInPeopleCommand): Promise<void> {
    await this.addPeople(tx, people);
    await this.addRoles(tx, roles);
    for (const { id, to } of ends) await this.end.execute(tx, { id, at: to });
  }

  private async addPeople(tx: Tx, people: readonly NewPerson[]): Promise<void> {
    if (people.length === 0) return;
    await tx.query('INSERT INTO person (id, name) SELECT * FROM unnest($1::uuid[], $2::text[])', [
      people.map(({ personId }) => personId),
      people.map(({ name }) => name),
    ]);
    const made = await tx.query(
      `INSERT INTO account (id, person_id, email) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[])
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [
        people.map(({ accountId }) => accountId),
        people.map(({ personId }) => personId),
        people.map(({ email }) => email),
      ],
    );
    if (made.length < people.length) refuse('identity.email-taken', {}, 409);
    for (const { personId, accountId, name, email } of people) {
      tx.audit({ stream: `person:${personId}`, action: 'identity.person-created', personal: { name } });
      const record = { action: 'identity.account-created', facts: { personId }, personal: { email } };
      tx.audit({ stream: `account:${accountId}`, ...record });
    }
  }

  private async addRoles(tx: Tx, roles: readonly NewUnitRole[]): Promise<void> {
    if (roles.length === 0) return;
    const made = await tx.query(
      `INSERT INTO role_assignment (id, person_id, role, unit_id, valid_from, valid_to)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::timestamptz[], $6::timestamptz[])
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        roles.map(({ id }) => id),
        roles.map(({ personId }) => personId),
        roles.map(({ role }) => role),
        roles.map(({ unitId }) => unitId),
        roles.map(({ from }) => from),
        roles.map(({ to }) => to),
      ],
    );
    if (made.length < roles.length) refuse('identity.role-held', {}, 409);
    for (const one of roles) await this.noteOf(tx, one);
    const event: RolesTakenInEvent = {
      type: 'identity.roles-taken-in',
      roles: roles.map(({ id, from, to: _, ...place }) => ({
        ...place,
        assignmentId: id,
        providerId: null,
        at: from,
      })),
    };
    await tx.publish(event);
  }

  private async noteOf(tx: Tx, { id, personId, role, unitId, from, to }: NewUnitRole): Promise<void> {
    tx.audit({
      stream: `person:${personId}`,
      action: 'identity.role-granted',
      facts: {
        ...{ assignmentId: id, role, unitId, providerId: null, side: sideOf(role) },
        ...{ validFrom: from.toISOString(), ...(to && { validTo: to.toISOString() }) },
      },
    });
    if (to) {
      const data = { assignmentId: id };
      await tx.schedule({ kind: 'identity.role-end', key: roleEndKey(id), dueAt: to, data });
    }
  }
}
