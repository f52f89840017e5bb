import { Injectable } from '@nestjs/common';
import { PasskeyQuestions, PeopleReader, ProveIdentity, type Viewer } from '@samraad/identity';
import { isRefusal, type Refusal, sha256 } from '@samraad/platform';
import type { Request, Response } from 'express';
import type { Halfway } from '../web/shell/portal-request';
import { givenIn } from './passkeys/passkey-answers';
import { holderOf } from './passkeys/passkey-holder';
import { SignIn } from './sign-in.service';

/** A password that was right is worth nothing by itself after this long. */
const waitsFor = 10 * 60_000;

/** What was sent: a code, or a device's answer in the hidden field. */
export type StepSent = Readonly<Record<'code' | 'passkey', string>>;

/** The second step of signing in: the factor, for whoever has one. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly signIn: SignIn,
    private readonly people: PeopleReader,
    private readonly prove: ProveIdentity,
    private readonly questions: PasskeyQuestions,
  ) {}

  /** Who is halfway in; null when nobody is, or has been for too long. */
  async waiting(req: Request): Promise<(Halfway & { readonly viewer: Viewer }) | null> {
    const { halfway } = req.session;
    if (halfway === undefined || Date.now() - halfway.at > waitsFor) return null;
    const viewer = await this.people.viewer(halfway.accountId);
    return viewer && { ...halfway, viewer };
  }

  /** What the browser is to ask a device for; null when nobody is halfway in. */
  async ask(req: Request) {
    const waiting = await this.waiting(req);
    return waiting && this.questions.forProof({ account: waiting.viewer, holder: holderOf(req) });
  }

  /** Where to go once the factor is shown, else why not; null when nobody is halfway in. */
  async finish(req: Request, res: Response, sent: StepSent): Promise<string | Refusal | null> {
    const waiting = await this.waiting(req);
    if (waiting === null) return null;
    const { viewer, methods, returnTo } = waiting;
    const { passwordLink, passkeyInstead } = req.session;
    const use = sha256(`sign-in ${req.sessionID}`);
    const address = req.ip ?? '';
    const given = { code: sent.code, passkey: givenIn(req, sent.passkey) };
    const proved = await this.prove.execute({ account: viewer, given, address, device: null, use });
    if (isRefusal(proved)) return proved;
    const path = await this.signIn.complete(req, res, viewer, [...methods, ...proved], returnTo);
    if (passwordLink !== undefined) Object.assign(req.session, { passwordLink, passkeyInstead });
    return path;
  }
}
