import { join } from 'node:path';
import { AskNewEmail } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, doing, email, FormPage, PageAt, type Sent } from '../../shell';
import { accountDa } from '../account.da';
import { type ChangeEmailFacts, presentChangeEmail } from './change-email.presenter';

const form = z.object({ email: email(accountDa.email.field) });

/** Asking to sign in with another address: it changes when the link that is sent there is used. */
@PageAt('change-email', 'account.change-email')
export class ChangeEmailPage extends FormPage<typeof form, ChangeEmailFacts, void> {
  readonly template = join(__dirname, 'change-email.hbs');
  readonly form = form;
  override readonly fields = { 'identity.same-email': 'email', 'identity.bad-email': 'email' };

  async open({ viewer, query }: Ask) {
    return { email: viewer.email, sent: query['sendt'] === 'ja' };
  }

  present(opened: ChangeEmailFacts, _: Ask, { fields, submission }: Sent) {
    return presentChangeEmail(opened, fields, submission);
  }

  act(typed: z.output<typeof form>) {
    return doing(AskNewEmail, { email: typed.email });
  }

  next() {
    return addressOf('change-email', {}, { sendt: 'ja' });
  }
}
