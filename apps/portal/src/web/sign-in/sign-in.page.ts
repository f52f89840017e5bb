import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, isRefusal, type Refusal, refusalText, t } from '@samraad/platform';
import type { Response } from 'express';
import { z } from 'zod';
import '../../i18n/shell.da';
import { allowFormsTo } from '../../setup/form-targets';
import { DeploymentWatch } from '../../setup/deployment-watch';
import { PasskeySignIn } from '../../sign-in/passkeys/passkey-sign-in';
import { SignIn } from '../../sign-in/sign-in.service';
import { Issuers } from '../../sign-in/via/issuers';
import { answerQuestion, hiddenAnswer } from '../passkey-form/question';
import {
  Ask,
  email,
  localPath,
  PageAt,
  parseForm,
  type PortalRequest,
  PostAt,
  ReadPage,
  redirect,
  Sent,
  text,
  type Typed,
} from '../shell';
import { presentSignIn, type SignInFacts } from './sign-in.presenter';

const form = z.object({
  email: email(t('sign-in.email')),
  password: text(800, t('sign-in.password')),
});

/** The page of signing in: nobody is a viewer yet, so its forms are sent without a unit of work. */
@Injectable()
abstract class SignInForms extends ReadPage<SignInFacts> {
  readonly template = join(__dirname, 'sign-in.hbs');

  constructor(
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

  /** On to where they were going, or the page again with why not. */
  protected async answer(req: PortalRequest, res: Response, came: Came): Promise<void> {
    const { signedIn, typed, field } = came;
    if (!isRefusal(signedIn)) return redirect(res, signedIn);
    const { seconds } = signedIn.params;
    if (seconds !== undefined) res.setHeader('Retry-After', String(seconds));
    const why = [{ field, message: refusalText(signedIn) }];
    await this.render(new Ask(req), res, new Sent(typed, why, signedIn.status));
  }
}

/** What trying to sign in came to. */
interface Came {
  readonly signedIn: string | Refusal;
  readonly typed: Typed;
  /** Where it is said that it came to nothing. */
  readonly field: string;
}

/** Signing in with e-mail and password. */
@PageAt('sign-in', 'account.sign-in')
export class SignInPage extends SignInForms {
  @Inject(SignIn) private readonly signIn!: SignIn;

  async send(req: PortalRequest, res: Response): Promise<void> {
    const { ok, typed, errors } = parseForm(form, req.body);
    if (!ok) return this.render(new Ask(req), res, new Sent(typed, errors));
    const signedIn = await this.signIn.byPassword(req, res, localPath(typed['returnTo'], '/'));
    await this.answer(req, res, { signedIn, typed, field: 'email' });
  }
}

/** Signing in with a passkey and nothing else. */
@PostAt('sign-in.passkey', 'account.sign-in')
export class SignInByPasskey extends SignInForms {
  @Inject(PasskeySignIn) private readonly passkeys!: PasskeySignIn;

  async send(req: PortalRequest, res: Response): Promise<void> {
    const { typed } = parseForm(form, req.body);
    const returnTo = localPath(typed['returnTo'], '/');
    const signedIn = await this.passkeys.finish(req, res, hiddenAnswer(req), returnTo);
    await this.answer(req, res, { signedIn, typed: { returnTo }, field: 'main-content' });
  }
}

/** What the browser of a stranger is to ask a device for: whoever it says it is. */
@PostAt('sign-in.passkey-question', 'account.sign-in')
export class SignInQuestion {
  constructor(private readonly passkeys: PasskeySignIn) {}

  async send(req: PortalRequest, res: Response): Promise<void> {
    answerQuestion(res, await this.passkeys.ask(req));
  }
}
