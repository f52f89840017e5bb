import { join } from 'node:path';
import { ChoosePassword, type PasswordChosen } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, doingInSecret, FormPage, GoTo, localPath, PageAt, password, type Sent } from '../../shell';
import { choosePasswordDa } from './choose-password.da';
import { presentChoosePassword } from './choose-password.presenter';

const form = z.object({ password: password(choosePasswordDa.password) });

/** Choosing a password, for whoever has just come in by a link that gives leave to. */
@PageAt('choose-password', 'account.choose-password')
export class ChoosePasswordPage extends FormPage<typeof form, { email: string }, PasswordChosen> {
  readonly template = join(__dirname, 'choose-password.hbs');
  readonly form = form;
  override readonly fields = {
    'identity.password-length': 'password',
    'identity.password-guessable': 'password',
  };

  /** Without a link one changes the password one has. */
  async open({ viewer, req }: Ask) {
    return req.session.passwordLink === undefined ? new GoTo(addressOf('own-page')) : { email: viewer.email };
  }

  present({ email }: { email: string }, { req }: Ask, { errors }: Sent) {
    return presentChoosePassword(email, errors, req.session.passkeyInstead === true);
  }

  act(typed: z.output<typeof form>, { req }: Ask) {
    const linkId = req.session.passwordLink ?? '';
    return doingInSecret(ChoosePassword, { linkId, password: typed.password, session: req.sessionID });
  }

  next({ landsAt }: PasswordChosen, { req }: Ask) {
    delete req.session.passwordLink;
    delete req.session.passkeyInstead;
    return localPath(landsAt, addressOf('front'));
  }
}
