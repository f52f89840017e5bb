import { join } from 'node:path';
import { ReopenAccount } from '@samraad/identity';
import { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, type Sent } from '../../shell';
import { peoplePaths } from '../shared/people.paths';
import { type AccountOnDesk, presentAccountAct } from './account-acts.presenter';
import { AccountOnDeskReader } from './account-on-desk.reader';

/** Nothing is typed: the button is all there is. */
const form = z.object({});

/** An administrator opens a closed account again. */
@PageAt('person.open-account', 'accounts.reopen')
export class OpenAnAccountPage extends FormPage<typeof form, AccountOnDesk> {
  readonly template = join(__dirname, 'account-act.hbs');
  readonly form = form;

  constructor(private readonly accounts: AccountOnDeskReader) {
    super();
  }

  open(ask: Ask) {
    return this.accounts.open(ask, 'open');
  }

  present(account: AccountOnDesk, _: Ask, { submission }: Sent) {
    return presentAccountAct('open', account, submission);
  }

  act(_: unknown, ask: Ask) {
    return doing(ReopenAccount, { accountId: ask.param('accountId') });
  }

  next(_: unknown, ask: Ask) {
    return peoplePaths.person(ask.param('personId'));
  }
}
