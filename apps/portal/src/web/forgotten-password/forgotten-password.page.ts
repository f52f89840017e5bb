import { join } from 'node:path';
import { AskForLink } from '@samraad/identity';
import { addressOf, refusalText } from '@samraad/platform';
import type { Response } from 'express';
import { z } from 'zod';
import { Ask, email, PageAt, parseForm, type PortalRequest, ReadPage, redirect, Sent } from '../shell';
import { forgottenPasswordDa } from './forgotten-password.da';
import { presentForgottenPassword } from './forgotten-password.presenter';

const form = z.object({ email: email(forgottenPasswordDa.email) });

/** Whoever has forgotten the password asks for a link to choose a new one; nobody is a viewer, so it is sent without one. */
@PageAt('forgotten-password', 'public.help')
export class ForgottenPasswordPage extends ReadPage<{ sent: boolean }> {
  readonly template = join(__dirname, 'forgotten-password.hbs');

  constructor(private readonly help: AskForLink) {
    super();
  }

  async open({ query }: Ask) {
    return { sent: query['sendt'] === 'ja' };
  }

  present(opened: { sent: boolean }, _: Ask, { fields, submission }: Sent) {
    return presentForgottenPassword(opened, fields, submission);
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const read = parseForm(form, req.body);
    if (!read.ok) return this.render(new Ask(req), res, new Sent(read.typed, read.errors));
    const refusal = await this.help.execute({
      email: read.data.email,
      address: req.ip ?? '',
      purpose: 'reset',
    });
    if (refusal === null) return redirect(res, addressOf('forgotten-password', {}, { sendt: 'ja' }));
    res.setHeader('Retry-After', String(refusal.params['seconds']));
    const why = [{ field: 'email', message: refusalText(refusal) }];
    await this.render(new Ask(req), res, new Sent(read.typed, why, refusal.status));
  }
}
