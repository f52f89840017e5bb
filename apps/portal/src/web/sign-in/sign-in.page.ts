import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { CONFIG, type Config, isRefusal, refusalText, t } from '@samraad/platform';
import type { Response } from 'express';
import { z } from 'zod';
import '../../i18n/shell.da';
import { allowFormsTo } from '../../setup/form-targets';
import { DeploymentWatch } from '../../setup/deployment-watch';
import { SignIn } from '../../sign-in/sign-in.service';
import { Issuers } from '../../sign-in/via/issuers';
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
import { presentSignIn, type SignInFacts } from './sign-in.presenter';

const form = z.object({
  email: email(t('sign-in.email')),
  password: text(800, t('sign-in.password')),
});

/** Signing in with e-mail and password: nobody is a viewer yet, so it is sent without a unit of work. */
@PageAt('sign-in', 'account.sign-in')
export class SignInPage extends ReadPage<SignInFacts> {
  readonly template = join(__dirname, 'sign-in.hbs');

  constructor(
    private readonly signIn: SignIn,
    private readonly deployment: DeploymentWatch,
    private readonly issuers: Issuers,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  override async show(req: PortalRequest, res: Response): Promise<void> {
    if (req.viewer) return redirect(res, localPath(req.query['returnTo'], '/'));
    const status = this.deployment.faultOf(req) === null ? undefined : 503;
    await this.render(new Ask(req), res, new Sent(undefined, [], status));
  }

  protected override async render(ask: Ask, res: Response, sent: Sent): Promise<void> {
    allowFormsTo(res, this.issuers.origins());
    await super.render(ask, res, sent);
  }

  async open({ req }: Ask): Promise<SignInFacts> {
    const { demo, baseUrl } = this.config;
    return { demo, baseUrl, fault: this.deployment.faultOf(req), issuers: this.issuers.offered(req) };
  }

  present(facts: SignInFacts, { query }: Ask, sent: Sent) {
    const typed = sent.typedOr({ returnTo: query['returnTo'] });
    return presentSignIn({ ...facts, returnTo: localPath(typed['returnTo'], '/') }, typed, sent.errors);
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const { ok, typed, errors } = parseForm(form, req.body);
    if (!ok) return this.render(new Ask(req), res, new Sent(typed, errors));
    const signedIn = await this.signIn.byPassword(req, res, localPath(typed['returnTo'], '/'));
    if (!isRefusal(signedIn)) return redirect(res, signedIn);
    const { seconds } = signedIn.params;
    if (seconds !== undefined) res.setHeader('Retry-After', String(seconds));
    const why = [{ field: 'email', message: refusalText(signedIn) }];
    await this.render(new Ask(req), res, new Sent(typed, why, signedIn.status));
  }
}
