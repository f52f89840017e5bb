import { Injectable } from '@nestjs/common';
import { AccountReader, InvitePerson, PeopleReader } from '@samraad/identity';
import { addressOf, refuse, searchKey, t, textOf, type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { GiveRoles, type GiveRolesCommand } from './give-roles';

/** Somebody who is to come in, with the role they come for. */
export interface InviteWithRoleCommand extends Omit<GiveRolesCommand, 'personId'> {
  readonly name: string;
  readonly email: string;
}

/** Who it came to be, and whether they were invited or known already. */
export interface InvitedWithRole {
  readonly personId: string;
  readonly invited: boolean;
}

/** A keeper invites somebody to a role: whoever has that address already is given the role, and keeps their account. */
@Injectable()
export class InviteWithRole {
  constructor(
    private readonly accounts: AccountReader,
    private readonly invite: InvitePerson,
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
    private readonly roles: GiveRoles,
  ) {}

  /** 422 when the address is somebody's with another name: nobody is given a role by a mistyped address. */
  async execute(tx: Tx, { name, email, ...role }: InviteWithRoleCommand): Promise<InvitedWithRole> {
    const known = await this.accounts.byEmail(tx, email);
    if (known && searchKey(known.name) !== searchKey(name)) refuse('people.other-name');
    const personId = known?.personId ?? (await this.invited(tx, name, email, role)).personId;
    await this.roles.execute(tx, { ...role, personId });
    return { personId, invited: known === null };
  }

  private async invited(tx: Tx, name: string, email: string, role: Omit<GiveRolesCommand, 'personId'>) {
    const by = tx.actor.kind === 'person' ? tx.actor.personId : '';
    const inviter = (await this.people.names(tx, [by])).get(by);
    const [unit] = await this.units.byIds(tx, (role.unitIds ?? []).slice(0, 1));
    const named = textOf(`role.${role.role}`);
    const asked = t('people.invited-to', { role: unit ? `${named}, ${unit.name}` : named });
    return this.invite.execute(tx, { name, email, inviter, asked, landsAt: addressOf('front') });
  }
}
