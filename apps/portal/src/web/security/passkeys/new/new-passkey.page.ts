import { join } from 'node:path';
import { FactorReader, RegisterPasskey } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import type { Response } from 'express';
import type { z } from 'zod';
import {
  type Ask,
  doing,
  FormPage,
  PageAt,
  type PortalRequest,
  PostAt,
  redirect,
  type Sent,
} from '../../../shell';
import {
  nameReaders,
  newKeyIn,
  newPasskeyFields,
  parseNewPasskey,
  passkeyNameForm,
} from './new-passkey.form';
import { presentNewPasskey } from './new-passkey.presenter';

/** Making a passkey. */
@PageAt('security.passkey', 'account.change-factors', { writes: 'page-says' })
export class NewPasskeyPage extends FormPage<typeof passkeyNameForm, object> {
  readonly template = join(__dirname, 'new-passkey.hbs');
  readonly form = passkeyNameForm;
  override readonly fields = { 'identity.passkey-name': 'name' };

  constructor(private readonly factors: FactorReader) {
    super();
  }

  async open() {
    return {};
  }

  override readers() {
    return nameReaders(addressOf('security.passkey'));
  }

  present(_: object, ask: Ask, sent: Sent) {
    return presentNewPasskey(newPasskeyFields(ask, sent), sent.submission);
  }

  override async parse(_: unknown, { req }: Ask) {
    return parseNewPasskey(req);
  }

  act({ name }: z.output<typeof passkeyNameForm>, { req }: Ask) {
    return doing(RegisterPasskey, { name, ...newKeyIn(req) });
  }

  /** The device has asked for finger, face or PIN: a proof like any other. And now there is something to lose. */
  async next(_: unknown, { req, viewer }: Ask) {
    req.session.proof = { at: Date.now(), methods: ['passkey'] };
    const { codesLeft } = await this.factors.of(viewer.accountId);
    return addressOf(codesLeft === null ? 'security.codes' : 'security');
  }
}

/** The button that leads to it: whoever presses it has proved afresh who they are. */
@PostAt('security.begin-passkey', 'account.change-factors')
export class BeginPasskeyAct {
  async send(_: PortalRequest, res: Response): Promise<void> {
    redirect(res, addressOf('security.passkey'));
  }
}
