import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { InvitationsQuery, InviteColleague } from '@samraad/requests';
import type { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, PageAt, type Sent } from '../../shell';
import { WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { isOpen } from '../shared/draft-notes';
import { inviteForm } from './invite-colleague.form';
import { type InvitingFacts, presentInvite } from './invite-colleague.presenter';

type Form = ReturnType<typeof inviteForm>;

/** A party asks the counterpart or a colleague into the draft, by name, e-mail and role (domain.md §3). */
@PageAt('case.invite', 'requests.invite', { writes: 'request' })
export class InviteColleaguePage extends FormPage<Form, InvitingFacts> {
  readonly template = join(__dirname, 'invite-colleague.hbs');
  override readonly fields = {
    'requests.invites-self': 'email',
    'requests.colleague-here': 'email',
    'requests.already-invited': 'email',
    'identity.bad-email': 'email',
    'identity.bad-name': 'name',
  };

  constructor(
    private readonly db: Database,
    private readonly whole: WholeRequest,
    private readonly invitations: InvitationsQuery,
  ) {
    super();
  }

  readonly form = async (ask: Ask) =>
    inviteForm((await this.whole.open(ask.req)).request.workplaces.map(({ unitId }) => unitId));

  async open({ caseId, req, viewer }: Ask) {
    const [desk, invitations] = await Promise.all([
      this.whole.open(req),
      this.invitations.ofCase(this.db, caseId),
    ]);
    if (!isOpen(desk)) return new GoTo(requestPaths.case(caseId));
    const own = desk.request.parties.filter(({ personId }) => personId === viewer.personId);
    return { desk, invitations, ownUnitIds: [...new Set(own.map(({ unitId }) => unitId))] };
  }

  present(facts: InvitingFacts, _: Ask, { typed, errors }: Sent) {
    return presentInvite(facts, typed, errors);
  }

  act(data: z.output<Form>, { caseId }: Ask) {
    return doing(InviteColleague, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.invite(caseId);
  }
}
