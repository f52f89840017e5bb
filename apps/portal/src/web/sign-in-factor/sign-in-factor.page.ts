import { join } from 'node:path';
import type { Viewer } from '@samraad/identity';
import { addressOf, isRefusal, refusalText } from '@samraad/platform';
import type { Response } from 'express';
import { z } from 'zod';
import { SecondStep } from '../../sign-in/second-step';
import { answerQuestion, hiddenAnswer } from '../passkey-form/question';
import {
  Ask,
  GoTo,
  PageAt,
  parseForm,
  type PortalRequest,
  PostAt,
  ReadPage,
  redirect,
  Sent,
  text,
} from '../shell';
import { signInFactorDa as words } from './sign-in-factor.da';
import { presentSignInFactor } from './sign-in-factor.presenter';

const form = z.object({ code: text(40, words.code) });

/** The second step of signing in. Whoever is not halfway in begins at the first. */
@PageAt('sign-in.factor', 'account.sign-in')
export class SignInFactorPage extends ReadPage<{ viewer: Viewer }> {
  readonly template = join(__dirname, 'sign-in-factor.hbs');

  constructor(private readonly step: SecondStep) {
    super();
  }

  async open({ req }: Ask): Promise<{ viewer: Viewer } | GoTo> {
    return (await this.step.waiting(req)) ?? new GoTo(addressOf('sign-in'));
  }

  /** A code is never shown again: it is used, or too old. */
  present({ viewer }: { viewer: Viewer }, _: Ask, { errors, submission }: Sent) {
    return presentSignInFactor(viewer.factors, new Sent({}, errors).fields, submission);
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const passkey = hiddenAnswer(req);
    const read = passkey === '' ? parseForm(form, req.body) : null;
    if (read && !read.ok) return this.render(new Ask(req), res, new Sent({}, read.errors));
    const done = await this.step.finish(req, res, { code: read?.data.code ?? '', passkey });
    if (!isRefusal(done)) return redirect(res, done ?? addressOf('sign-in'));
    const { seconds } = done.params;
    if (seconds !== undefined) res.setHeader('Retry-After', String(seconds));
    const why = [{ field: passkey === '' ? 'code' : 'main-content', message: refusalText(done) }];
    await this.render(new Ask(req), res, new Sent({}, why, done.status));
  }
}

/** What the browser of who is halfway in is to ask a device for. */
@PostAt('sign-in.factor-question', 'account.sign-in')
export class FactorQuestion {
  constructor(private readonly step: SecondStep) {}

  async send(req: PortalRequest, res: Response): Promise<void> {
    answerQuestion(res, await this.step.ask(req));
  }
}
