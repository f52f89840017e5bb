import { join } from 'node:path';
import { AskForLink } from '@samraad/identity';
import { addressOf, refusalText } from '@samraad/platform';
import type { Response } from 'express';
import { z } from 'zod';
import {
  Ask,
  email,
  localPath,
  PageAt,
  parseForm,
  type PortalRequest,
  ReadPage,
  redirect,
  Sent,
} from '../shell';
import { signInLinkDa } from './sign-in-link.da';
import { presentSignInLink, type SignInLinkFacts } from './sign-in-link.presenter';

const form = z.object({ email: email(signInLinkDa.email) });

/** Asking for a link to sign in with; nobody is a viewer yet, so it is sent without one. */
@PageAt('sign-in-link', 'account.ask-link')
export class SignInLinkPage extends ReadPage<SignInLinkFacts> {
  readonly template = join(__dirname, 'sign-in-link.hbs');

  constructor(private readonly links: AskForLink) {
    super();
  }

  async open({ query }: Ask) {
    return { sent: query['sendt'] === 'ja', returnTo: localPath(query['returnTo'], '/') };
  }

  present(opened: SignInLinkFacts, _: Ask, { fields, submission, typed }: Sent) {
    const returnTo = localPath(typed['returnTo'], opened.returnTo);
    return presentSignInLink({ ...opened, returnTo }, fields, submission);
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const read = parseForm(form, req.body);
    if (!read.ok) return this.render(new Ask(req), res, new Sent(read.typed, read.errors));
    const landsAt = localPath(read.typed['returnTo'], '');
    const ask = { email: read.data.email, address: req.ip ?? '', purpose: 'sign-in', landsAt } as const;
    const refusal = await this.links.execute(ask);
    const query = { sendt: 'ja', returnTo: landsAt || undefined };
    if (refusal === null) return redirect(res, addressOf('sign-in-link', {}, query));
    res.setHeader('Retry-After', String(refusal.params['seconds']));
    const why = [{ field: 'email', message: refusalText(refusal) }];
    await this.render(new Ask(req), res, new Sent(read.typed, why, refusal.status));
  }
}
