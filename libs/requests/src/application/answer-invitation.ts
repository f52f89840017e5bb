import { Injectable } from '@nestjs/common';
import { GrantRole, PeopleReader, sideOf } from '@samraad/identity';
import { Refused, refuse, t, type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { isOpenIn } from '../domain/case-acts.rules';
import { answerObstacle } from '../domain/invite-colleague.rules';
import { colleagueAnsweredMail } from '../mail/colleague-answered.mail';
import { roleStatedMail } from '../mail/role-stated.mail';
import type { ColleagueInvitation } from '../persistence/colleague-invitation.entity';
import { closeInvitation, findInvitation } from '../persistence/invitation.store';
import { lockRequest, sideActedFor } from '../persistence/request.store';

/** Yes: the role is theirs, and they take part. No: it is not, or they don't. */
export interface AnswerInvitationCommand {
  readonly invitationId: string;
  readonly accepts: boolean;
}

/** The invited states a role, which is marked until a role keeper confirms it (domain.md §2–3), or says no. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly grant: GrantRole,
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  /** 404 for anybody else's; 409 when it is answered, withdrawn, or the draft is sent. Answers the case. */
  async execute(tx: Tx, { invitationId, accepts }: AnswerInvitationCommand): Promise<{ caseId: string }> {
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('platform.not-found', {}, 404);
    const before = await findInvitation(tx, invitationId);
    if (before?.personId !== personId) return refuse('platform.not-found', {}, 404);
    const row = await lockRequest(tx, before.caseId);
    const invitation = (await findInvitation(tx, invitationId)) ?? before;
    const actedFor = await sideActedFor(tx, row.id, personId);
    const open = isOpenIn('requests.invite', row.stage);
    const obstacle = answerObstacle(invitation, { accepts, open, actedFor });
    if (obstacle) throw new Refused(obstacle);
    await closeInvitation(tx, invitationId, accepts ? 'accepted' : 'declined');
    if (accepts) await this.state(tx, invitation);
    await this.tell(tx, invitation, accepts);
    tx.audit({
      stream: `case:${row.id}`,
      action: accepts ? 'requests.colleague-joined' : 'requests.colleague-declined',
      facts: { personId, role: invitation.role, unitId: invitation.unitId },
    });
    return { caseId: row.id };
  }

  private async state(tx: Tx, { personId, role, unitId, id }: ColleagueInvitation): Promise<void> {
    const now = await tx.now();
    const held = await this.people.rolesOf(tx, personId, now);
    if (held.some((one) => one.role === role && one.unitId === unitId)) return;
    await this.grant.execute(tx, { personId, role, unitId, from: now, stated: true });
    const name = (await this.people.names(tx, [personId])).get(personId) ?? '';
    const { name: unit } = await this.units.byId(tx, unitId);
    const vars = { name, unit, role: t(`role.${role}`).toLowerCase() };
    await tx.mail(roleStatedMail, vars, {
      to: await this.keepers(tx, unitId, now),
      key: `requests.role-stated:${id}`,
    });
  }

  /** The region's role keepers; without any, the administrators. */
  private async keepers(tx: Tx, unitId: string, now: Date): Promise<string[]> {
    const unitIds = (await this.units.linesOf(tx, [unitId])).map(({ id }) => id);
    const own = await this.people.holders(tx, { roles: ['role_keeper'], unitIds }, now);
    const found = own.length > 0 ? own : await this.people.holders(tx, { roles: ['administrator'] }, now);
    return [...new Set(found.map(({ personId }) => personId))];
  }

  private async tell(tx: Tx, invitation: ColleagueInvitation, accepts: boolean): Promise<void> {
    const { id, caseId, personId, invitedBy, role, unitId } = invitation;
    const name = (await this.people.names(tx, [personId])).get(personId) ?? '';
    const { name: unit } = await this.units.byId(tx, unitId);
    const side = t(`requests.side.${sideOf(role) ?? 'management'}`);
    await tx.mail(
      colleagueAnsweredMail,
      { caseId, name, unit, role: t(`role.${role}`).toLowerCase(), side, accepts },
      { to: [invitedBy], key: `requests.colleague-answered:${id}`, caseId },
    );
  }
}
