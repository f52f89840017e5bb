import { PasskeyQuestions } from '@samraad/identity';
import type { Response } from 'express';
import { holderOf } from '../../../sign-in/passkeys/passkey-holder';
import { answerQuestion } from '../../passkey-form/question';
import { type PortalRequest, PostAt, viewerOf } from '../../shell';

const asked = (req: PortalRequest) => ({ account: viewerOf(req), holder: holderOf(req) });

/** What the browser is to ask a device for: a new key. */
@PostAt('security.passkey-question', 'account.change-factors')
export class NewPasskeyQuestion {
  constructor(private readonly questions: PasskeyQuestions) {}

  async send(req: PortalRequest, res: Response): Promise<void> {
    answerQuestion(res, await this.questions.forNewKey(asked(req)));
  }
}

/** A new key for whoever has just come in by a link, and has no password yet. */
@PostAt('choose-passkey.question', 'account.choose-password')
export class ChoosePasskeyQuestion {
  constructor(private readonly questions: PasskeyQuestions) {}

  async send(req: PortalRequest, res: Response): Promise<void> {
    const may = req.session.passkeyInstead === true;
    answerQuestion(res, may ? await this.questions.forNewKey(asked(req)) : null);
  }
}

/** A proof of who is asked to confirm what waits. */
@PostAt('confirm.question', 'account.security')
export class ConfirmQuestion {
  constructor(private readonly questions: PasskeyQuestions) {}

  async send(req: PortalRequest, res: Response): Promise<void> {
    answerQuestion(res, await this.questions.forProof(asked(req)));
  }
}
