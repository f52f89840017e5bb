import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { closeInvitation, findInvitation } from '../persistence/invitation.store';
import { lockRequest } from '../persistence/request.store';
import { ActingSide } from './acting-side';
import { CaseReader } from './case.reader';

/** An invitation of a case that is taken back before it is answered. */
export interface WithdrawInvitationCommand {
  readonly caseId: string;
  readonly invitationId: string;
}

/** Somebody of the inviting workplace takes an invitation back. 404 of another case's, 409 when it is answered. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
  ) {}

  async execute(tx: Tx, { caseId, invitationId }: WithdrawInvitationCommand): Promise<void> {
    await lockRequest(tx, caseId);
    const facts = (await this.cases.facts(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const invitation = await findInvitation(tx, invitationId);
    if (invitation?.caseId !== caseId) return refuse('platform.not-found', {}, 404);
    const { unitId } = invitation;
    const acting = await this.side.claim(tx, facts, { act: 'requests.invite', unitId });
    if (invitation.state !== 'asked') refuse('requests.invitation-answered', {}, 409);
    await closeInvitation(tx, invitationId, 'withdrawn');
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.invitation-withdrawn',
      as: { side: acting.side, role: acting.role, unitId },
      facts: { personId: invitation.personId, role: invitation.role },
    });
  }
}
