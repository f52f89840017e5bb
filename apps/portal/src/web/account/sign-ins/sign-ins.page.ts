import { join } from 'node:path';
import { EndOwnSignIns, type OwnSignIn, SignInsReader } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, doing, FormPage, id, optional, PageAt, type Sent, text } from '../../shell';
import { accountDa } from '../account.da';
import { presentSignIns } from './sign-ins.presenter';

const form = z.object({
  signIn: optional(id(accountDa.signIns.signIn)),
  all: optional(text(2, accountDa.signIns.all)),
});

/** Where one is signed in, and ending it there. */
@PageAt('own-sign-ins', 'account.sign-ins')
export class SignInsPage extends FormPage<typeof form, readonly OwnSignIn[], void> {
  readonly template = join(__dirname, 'sign-ins.hbs');
  readonly form = form;
  override readonly fields = { 'identity.no-such-sign-in': 'signIn' };

  constructor(private readonly signIns: SignInsReader) {
    super();
  }

  async open({ viewer, req }: Ask) {
    return this.signIns.of(viewer.accountId, req.sessionID);
  }

  present(opened: readonly OwnSignIn[], _: Ask, { fields, submission }: Sent) {
    return presentSignIns(opened, fields, submission);
  }

  act({ signIn, all }: z.output<typeof form>, { req }: Ask) {
    const signInId = all === null ? (signIn ?? '') : null;
    return doing(EndOwnSignIns, { signInId, session: req.sessionID });
  }

  next() {
    return addressOf('own-sign-ins');
  }
}
