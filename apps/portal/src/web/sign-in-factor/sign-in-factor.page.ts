import { join } from 'node:path';
import { addressOf, isRefusal, refusalText } from '@samraad/platform';
import type { Response } from 'express';
import { z } from 'zod';
import { SecondStep } from '../../sign-in/second-step';
import { Ask, GoTo, PageAt, parseForm, type PortalRequest, ReadPage, redirect, Sent, text } from '../shell';
import { signInFactorDa as words } from './sign-in-factor.da';
import { presentSignInFactor } from './sign-in-factor.presenter';

const form = z.object({ code: text(40, words.code) });

/** The second step of signing in. Whoever is not halfway in begins at the first. */
@PageAt('sign-in.factor', 'account.sign-in')
export class SignInFactorPage extends ReadPage<object> {
  readonly template = join(__dirname, 'sign-in-factor.hbs');

  constructor(private readonly step: SecondStep) {
    super();
  }

  async open({ req }: Ask): Promise<object | GoTo> {
    return (await this.step.waiting(req)) ?? new GoTo(addressOf('sign-in'));
  }

  /** A code is never shown again: it is used, or too old. */
  present(_: object, __: Ask, { errors, submission }: Sent) {
    return presentSignInFactor(new Sent({}, errors).fields, submission);
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const read = parseForm(form, req.body);
    if (!read.ok) return this.render(new Ask(req), res, new Sent({}, read.errors));
    const done = await this.step.finish(req, res, { code: read.data.code });
    if (!isRefusal(done)) return redirect(res, done ?? addressOf('sign-in'));
    const { seconds } = done.params;
    if (seconds !== undefined) res.setHeader('Retry-After', String(seconds));
    const why = [{ field: 'code', message: refusalText(done) }];
    await this.render(new Ask(req), res, new Sent({}, why, done.status));
  }
}
