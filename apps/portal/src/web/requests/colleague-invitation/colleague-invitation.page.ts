import { join } from 'node:path';
import { addressOf, Database } from '@samraad/platform';
import { AnswerInvitation, InvitationsQuery, type InvitationView } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, choice, doing, FormPage, PageAt, type Sent } from '../../shell';
import { requestPaths } from '../requests.paths';
import { colleagueInvitationWords as words } from './colleague-invitation.da';
import { presentInvitation } from './colleague-invitation.presenter';

const form = z.object({ answer: choice(['yes', 'no'], words.question) });

/** The invited says whether the role is theirs, and whether they take part; nobody else finds the page. */
@PageAt('colleague-invitation', 'requests.answer-invitation')
export class ColleagueInvitationPage extends FormPage<typeof form, InvitationView> {
  readonly template = join(__dirname, 'colleague-invitation.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly invitations: InvitationsQuery,
  ) {
    super();
  }

  open(ask: Ask) {
    return this.invitations.own(this.db, ask.param('invitationId'), ask.viewer.personId);
  }

  present(invitation: InvitationView, _: Ask, { fields, submission }: Sent) {
    return presentInvitation(invitation, fields, submission);
  }

  act({ answer }: z.output<typeof form>, ask: Ask) {
    return doing(AnswerInvitation, { invitationId: ask.param('invitationId'), accepts: answer === 'yes' });
  }

  next({ caseId }: { caseId: string }, ask: Ask, typed: Readonly<Record<string, unknown>>) {
    return typed['answer'] === 'yes'
      ? requestPaths.draft(caseId)
      : addressOf('colleague-invitation', { invitationId: ask.param('invitationId') });
  }
}
