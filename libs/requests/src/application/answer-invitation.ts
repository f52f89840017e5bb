import { Injectable } from '@nestjs/common';
import { PeopleReader, sideOf } from '@samraad/identity';
import { lowerFirst, refuse, Refused, t, type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { isOpenIn } from '../domain/case-acts.rules';
import { answerObstacle } from '../domain/invite-colleague.rules';
import { colleagueAnsweredMail } from '../mail/colleague-answered.mail';
import type { ColleagueInvitation } from '../persistence/colleague-invitation.entity';
import { closeInvitation, findInvitation } from '../persistence/invitation.store';
import { lockRequest, sideActedFor } from '../persistence/request.store';
import { findWorkplaces } from '../persistence/draft.store';
import { StateInvitedRole } from './state-invited-role';

/** Yes: the role is theirs, and they take part. No: it is not, or they don't. */
export interface AnswerInvitationCommand {
  readonly invitationId: string;
  readonly accepts: boolean;
}

/** The invited states a role, which is marked until a role keeper confirms it (domain.md §2–3), or says no. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly stated: StateInvitedRole,
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  /** 404 for anybody else's; 409 when it is answered, withdrawn, the draft is sent, or its workplace has left. Answers the case. */
  async execute(tx: Tx, { invitationId, accepts }: AnswerInvitationCommand): Promise<{ caseId: string }> {
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('platform.not-found', {}, 404);
    const before = await findInvitation(tx, invitationId);
    if (before?.personId !== personId) return refuse('platform.not-found', {}, 404);
    const row = await lockRequest(tx, before.caseId);
    const invitation = (await findInvitation(tx, invitationId)) ?? before;
    const actedFor = await sideActedFor(tx, row.id, personId);
    const places = await findWorkplaces(tx, row.id);
    const there = places.some(({ unitId }) => unitId === invitation.unitId);
    const open = there && isOpenIn('requests.invite', row.stage);
    const obstacle = answerObstacle(invitation, { accepts, open, actedFor });
    if (obstacle) throw new Refused(obstacle);
    await closeInvitation(tx, invitationId, accepts ? 'accepted' : 'declined');
    if (accepts) await this.stated.execute(tx, invitation);
    await this.tell(tx, invitation, accepts);
    tx.audit({
      stream: `case:${row.id}`,
      action: accepts ? 'requests.colleague-joined' : 'requests.colleague-declined',
      facts: { personId, role: invitation.role, unitId: invitation.unitId },
    });
    return { caseId: row.id };
  }

  private async tell(tx: Tx, invitation: ColleagueInvitation, accepts: boolean): Promise<void> {
    const { id, caseId, personId, invitedBy, role, unitId } = invitation;
    const name = (await this.people.names(tx, [personId])).get(personId) ?? '';
    const { name: unit } = await this.units.byId(tx, unitId);
    const side = t(`requests.side.${sideOf(role) ?? 'management'}`);
    await tx.mail(
      colleagueAnsweredMail,
      { caseId, name, unit, role: lowerFirst(t(`role.${role}`)), side, accepts },
      { to: [invitedBy], key: `requests.colleague-answered:${id}`, caseId },
    );
  }
}
