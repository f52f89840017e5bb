import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { InvitationsQuery, type InvitationView, WithdrawInvitation } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, newSubmission, PageAt } from '../../shell';
import { requestPaths } from '../requests.paths';
import { presentWithdraw } from './invite-colleague.presenter';

/** Nothing is typed: the button is all there is. */
const form = z.object({});

/** An invitation is taken back before it is answered. */
@PageAt('case.invitation-withdraw', 'requests.invite')
export class WithdrawInvitationPage extends FormPage<typeof form, InvitationView> {
  readonly template = join(__dirname, 'withdraw-invitation.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly invitations: InvitationsQuery,
  ) {
    super();
  }

  async open(ask: Ask) {
    const all = await this.invitations.ofCase(this.db, ask.caseId);
    return all.find(({ id }) => id === ask.param('invitationId')) ?? null;
  }

  present(invitation: InvitationView) {
    return presentWithdraw(invitation, newSubmission());
  }

  act(_: unknown, ask: Ask) {
    return doing(WithdrawInvitation, { caseId: ask.caseId, invitationId: ask.param('invitationId') });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.invite(caseId);
  }
}
