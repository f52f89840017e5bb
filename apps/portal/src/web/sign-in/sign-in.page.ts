import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { CONFIG, type Config, refusalText, t } from '@samraad/platform';
import type { Response } from 'express';
import { z } from 'zod';
import '../../i18n/shell.da';
import { SignIn } from '../../sign-in/sign-in.service';
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
  text,
} from '../shell';
import { presentSignIn } from './sign-in.presenter';

const form = z.object({
  email: email(t('sign-in.email')),
  password: text(800, t('sign-in.password')),
});

/** Signing in with e-mail and password: nobody is a viewer yet, so it is sent without a unit of work. */
@PageAt('sign-in', 'account.sign-in')
export class SignInPage extends ReadPage<Config> {
  readonly template = join(__dirname, 'sign-in.hbs');

  constructor(
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  override async show(req: PortalRequest, res: Response): Promise<void> {
    if (req.viewer) return redirect(res, localPath(req.query['returnTo'], '/'));
    await super.show(req, res);
  }

  async open() {
    return this.config;
  }

  present({ demo }: Config, { query }: Ask, sent: Sent) {
    const typed = sent.typedOr({ returnTo: query['returnTo'] });
    return presentSignIn(typed, sent.errors, localPath(typed['returnTo'], '/'), demo);
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const { ok, typed, errors } = parseForm(form, req.body);
    if (!ok) return this.render(new Ask(req), res, new Sent(typed, errors));
    const refusal = await this.signIn.byPassword(req, res);
    if (!refusal) return redirect(res, localPath(typed['returnTo'], '/'));
    const { seconds } = refusal.params;
    if (seconds !== undefined) res.setHeader('Retry-After', String(seconds));
    const why = [{ field: 'email', message: refusalText(refusal) }];
    await this.render(new Ask(req), res, new Sent(typed, why, refusal.status));
  }
}
