import { Injectable } from '@nestjs/common';
import { GrantRole, PeopleReader, rolesOfSide, sideOf, StateRoleIn } from '@samraad/identity';
import { lowerFirst, t, type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { roleStatedMail } from '../mail/role-stated.mail';
import { roleStatedOnSideMail } from '../mail/role-stated-on-side.mail';
import type { ColleagueInvitation } from '../persistence/colleague-invitation.entity';

/** The invited's own word is their role in this case, and in no other until it is confirmed; who can say whether it is right is told (ADR 44). */
@Injectable()
export class StateInvitedRole {
  constructor(
    private readonly grant: GrantRole,
    private readonly stateIn: StateRoleIn,
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  async execute(tx: Tx, invitation: ColleagueInvitation): Promise<void> {
    const { personId, role, unitId, caseId } = invitation;
    const now = await tx.now();
    const held = await this.people.rolesOf(tx, personId, now);
    const same = held.find((one) => one.role === role && one.unitId === unitId);
    if (same && !same.stated) return;
    await this.units.expectOpen(tx, [unitId]);
    if (same) await this.stateIn.execute(tx, { personId, assignmentId: same.id, caseId });
    else await this.grant.execute(tx, { personId, role, unitId, from: now, statedIn: caseId });
    await this.tell(tx, invitation, same === undefined);
  }

  private async tell(
    tx: Tx,
    { id, personId, role, unitId, caseId, invitedBy }: ColleagueInvitation,
    news: boolean,
  ) {
    const now = await tx.now();
    const names = await this.people.names(tx, [personId, invitedBy]);
    const { name: unit } = await this.units.byId(tx, unitId);
    const vars = { name: names.get(personId) ?? '', unit, role: lowerFirst(t(`role.${role}`)) };
    if (news)
      await tx.mail(roleStatedMail, vars, {
        to: await this.keepers(tx, unitId, now),
        key: `requests.role-stated:${id}`,
      });
    const side = sideOf(role) ?? 'management';
    const own = await this.people.holders(tx, { roles: rolesOfSide(side), unitIds: [unitId] }, now);
    // Who invited knows it; who is there by their own word alone vouches for nobody.
    const known = own.filter((one) => !one.stated && ![personId, invitedBy].includes(one.personId));
    await tx.mail(
      roleStatedOnSideMail,
      { ...vars, caseId, inviter: names.get(invitedBy) ?? '', side: t(`requests.side.${side}`) },
      {
        to: [...new Set(known.map((one) => one.personId))],
        key: `requests.role-stated-on-side:${id}`,
        caseId,
      },
    );
  }

  /** The region's role keepers; without any, the administrators. */
  private async keepers(tx: Tx, unitId: string, now: Date): Promise<string[]> {
    const unitIds = (await this.units.linesOf(tx, [unitId])).map(({ id }) => id);
    const own = await this.people.holders(tx, { roles: ['role_keeper'], unitIds }, now);
    const found = own.length > 0 ? own : await this.people.holders(tx, { roles: ['administrator'] }, now);
    return [...new Set(found.map(({ personId }) => personId))];
  }
}
