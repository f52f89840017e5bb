import { join } from 'node:path';
import { ChoosePasskey, type PasswordChosen } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import type { z } from 'zod';
import {
  nameReaders,
  newKeyIn,
  newPasskeyFields,
  parseNewPasskey,
  passkeyNameForm,
} from '../../security/passkeys/new/new-passkey.form';
import { type Ask, doing, FormPage, GoTo, PageAt, type Sent } from '../../shell';
import { presentChoosePasskey } from './choose-passkey.presenter';

/** A passkey instead of a password, for whoever has just come in by setup or invitation. */
@PageAt('choose-passkey', 'account.choose-password', { writes: 'page-says' })
export class ChoosePasskeyPage extends FormPage<typeof passkeyNameForm, { email: string }, PasswordChosen> {
  readonly template = join(__dirname, 'choose-passkey.hbs');
  readonly form = passkeyNameForm;
  override readonly fields = { 'identity.passkey-name': 'name' };

  /** Without such a link one makes a key under »Sikkerhed«. */
  async open({ viewer, req }: Ask) {
    return req.session.passkeyInstead === true ? { email: viewer.email } : new GoTo(addressOf('security'));
  }

  override readers() {
    return nameReaders(addressOf('choose-passkey'));
  }

  present({ email }: { email: string }, ask: Ask, sent: Sent) {
    return presentChoosePasskey(email, newPasskeyFields(ask, sent), sent.submission);
  }

  override async parse(_: unknown, { req }: Ask) {
    return parseNewPasskey(req);
  }

  act({ name }: z.output<typeof passkeyNameForm>, { req }: Ask) {
    const linkId = req.session.passwordLink ?? '';
    return doing(ChoosePasskey, { linkId, session: req.sessionID, name, ...newKeyIn(req) });
  }

  /** Now there is something to lose: codes first, then on to where the invitation leads. */
  next({ landsAt }: PasswordChosen, { req }: Ask) {
    delete req.session.passwordLink;
    delete req.session.passkeyInstead;
    req.session.proof = { at: Date.now(), methods: ['passkey'] };
    return addressOf('security.codes', {}, landsAt === null ? {} : { videre: landsAt });
  }
}
