import { Injectable } from '@nestjs/common';
import { PeopleReader, type Role, type RoleHeld } from '@samraad/identity';
import { orRefuse, refuse, type Queryable, type Tx } from '@samraad/platform';
import { type OrgUnit, UnitReader } from '@samraad/scheme';
import { fitsUnit, type Keeper, mayKeep } from '../domain/role-keeping.rules';

/** A role of somebody at its place. */
export interface RolePlaceOf {
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string | null;
}

/** Who keeps roles, from the roles they hold now. */
export const keeperOf = (personId: string, roles: readonly Pick<RoleHeld, 'role' | 'unitId'>[]): Keeper => ({
  personId,
  administrator: roles.some(({ role }) => role === 'administrator'),
  regionIds: roles.flatMap(({ role, unitId }) => (role === 'role_keeper' && unitId !== null ? [unitId] : [])),
});

/** Decides as which keeper the actor acts, and whether a role is theirs to give or end. */
@Injectable()
export class ActingKeeper {
  constructor(
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  /** 403 for whoever keeps no roles now. */
  async of(tx: Tx): Promise<Keeper> {
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('platform.forbidden', {}, 403);
    const keeper = keeperOf(personId, await this.people.rolesOf(tx, personId, await tx.now()));
    return keeper.administrator || keeper.regionIds.length > 0
      ? keeper
      : refuse('platform.forbidden', {}, 403);
  }

  /** Refuses a role that is not the keeper's to give, or that is not held at such a unit. Answers the unit. */
  async expect(db: Queryable, keeper: Keeper, held: RolePlaceOf): Promise<OrgUnit | null> {
    const { personId, role, unitId } = held;
    const unit = unitId === null ? null : await this.units.byId(db, unitId);
    const no = mayKeep(keeper, { personId, role, regionId: unit?.lineage[0] ?? null });
    if (no) orRefuse(no);
    const unfit = unit && fitsUnit(role, unit.kind);
    if (unfit) orRefuse(unfit);
    return unit;
  }
}
