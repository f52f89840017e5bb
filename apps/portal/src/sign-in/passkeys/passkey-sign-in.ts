import { Injectable } from '@nestjs/common';
import { CheckPasskey, PasskeyQuestions, PeopleReader } from '@samraad/identity';
import { isRefusal, refusal, type Refusal } from '@samraad/platform';
import type { Request, Response } from 'express';
import { Csrf } from '../../setup/csrf';
import { SignIn } from '../sign-in.service';
import { answerOf } from './passkey-answers';

/** Signing in with a passkey and nothing else: the device has asked for finger, face or PIN, and says whose it is. */
@Injectable()
export class PasskeySignIn {
  constructor(
    private readonly questions: PasskeyQuestions,
    private readonly check: CheckPasskey,
    private readonly people: PeopleReader,
    private readonly signIn: SignIn,
    private readonly csrf: Csrf,
  ) {}

  /** What the browser is to ask the device for; 429 when too many begin from one place. */
  async ask(req: Request) {
    return this.questions.forSignIn(this.holderOf(req), req.ip ?? '');
  }

  /** Where to go once it is right, else why not. */
  async finish(req: Request, res: Response, sent: unknown, returnTo: string): Promise<string | Refusal> {
    const given = { answer: answerOf(sent), holder: this.holderOf(req), accountId: null };
    const accountId = await this.check.execute(given);
    if (isRefusal(accountId)) return accountId;
    const viewer = await this.people.viewer(accountId);
    if (viewer === null) return refusal('identity.passkey-unknown', {}, 401);
    return this.signIn.complete(req, res, viewer, ['passkey'], returnTo);
  }

  /** A stranger has no session: what binds question and answer is the token their form is protected by. */
  private holderOf(req: Request): string {
    return `form ${this.csrf.kept(req) ?? ''}`;
  }
}
