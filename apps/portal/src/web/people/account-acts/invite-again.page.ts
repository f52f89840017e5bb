import { join } from 'node:path';
import { InviteAgain } from '@samraad/people';
import { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, type Sent } from '../../shell';
import { peoplePaths } from '../shared/people.paths';
import { type AccountOnDesk, presentAccountAct } from './account-acts.presenter';
import { AccountOnDeskReader } from './account-on-desk.reader';

/** Nothing is typed: the button is all there is. */
const form = z.object({});

/** A keeper sends an invitation again. */
@PageAt('person.invite-again', 'people.invite-again')
export class InviteAgainPage extends FormPage<typeof form, AccountOnDesk> {
  readonly template = join(__dirname, 'account-act.hbs');
  readonly form = form;

  constructor(private readonly accounts: AccountOnDeskReader) {
    super();
  }

  open(ask: Ask) {
    return this.accounts.open(ask, 'again');
  }

  present(account: AccountOnDesk, _: Ask, { submission }: Sent) {
    return presentAccountAct('again', account, submission);
  }

  act(_: unknown, ask: Ask) {
    return doing(InviteAgain, { accountId: ask.param('accountId') });
  }

  next(_: unknown, ask: Ask) {
    return peoplePaths.person(ask.param('personId'));
  }
}
