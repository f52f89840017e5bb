import { Injectable } from '@nestjs/common';
import { newId, Refused, refuse, type Tx } from '@samraad/platform';
import { invitationObstacle } from '../domain/invite-colleague.rules';
import type { InvitedRole } from '../domain/invitation-state';
import { findInvitations, insertInvitation } from '../persistence/invitation.store';
import { lockRequest, partyRolesAt } from '../persistence/request.store';
import { ActingSide } from './acting-side';
import { CaseReader } from './case.reader';
import { InvitedPeople } from './invited-people';

/** A colleague by name and e-mail, and the role they are thought to hold at one of the actor's workplaces. */
export interface InviteColleagueCommand {
  readonly caseId: string;
  readonly unitId: string;
  readonly role: InvitedRole;
  readonly name: string;
  readonly email: string;
}

/**
 * A party asks a counterpart or colleague into the draft. Whoever is new gets a way in; the answer is the same whether Samråd
 * knows the e-mail or not, and no role is given before the invited has said that it is theirs (domain.md §3).
 */
@Injectable()
export class InviteColleague {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly people: InvitedPeople,
  ) {}

  /** Answers the invitation's id. */
  async execute(tx: Tx, command: InviteColleagueCommand): Promise<{ id: string }> {
    const { caseId, unitId, role } = command;
    const row = await lockRequest(tx, caseId);
    const facts = (await this.cases.facts(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const acting = await this.side.claim(tx, facts, { act: 'requests.invite' });
    const now = await tx.now();
    const known = await this.people.byEmail(tx, command.email);
    const open = (await findInvitations(tx, caseId)).filter((one) => one.state === 'asked');
    const obstacle = invitationObstacle({
      inviterId: acting.personId,
      ownUnitIds: facts.parties.filter((one) => one.personId === acting.personId).map((one) => one.unitId),
      ...{ unitId, role, open },
      personId: known,
      held: await partyRolesAt(tx, caseId, now),
    });
    if (obstacle) throw new Refused(obstacle);
    const id = newId();
    const personId = await this.people.ask(tx, { ...command, id, known, by: acting.personId });
    await insertInvitation(tx, {
      id,
      caseId,
      unitId,
      role,
      personId,
      invitedBy: acting.personId,
      invitedAt: now,
    });
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.colleague-invited',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { personId, role, unitId },
    });
    return { id };
  }
}
