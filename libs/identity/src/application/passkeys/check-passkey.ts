import { Injectable } from '@nestjs/common';
import { isRefusal, refusal, type Refusal, systemActor, type Tx, UnitOfWork } from '@samraad/platform';
import { claimOf, faultOfAnswer, handleOf, type PasskeyAnswer, wentBack } from '../../domain/passkey.rules';
import { lockPasskey, type PasskeyRow, usePasskey } from '../../persistence/passkey.store';
import { tellFactorChange } from '../factors/factor-owner';
import { PasskeyQuestions } from './passkey-questions';
import { WebAuthn } from './webauthn';

/** An answer of a device; null where none came that could be read. */
export interface PasskeyGiven {
  readonly answer: PasskeyAnswer | null;
  /** What whoever was asked is known by. */
  readonly holder: string;
}

/** Whose passkey it must be; null when it says so itself. */
export interface CheckPasskeyCommand extends PasskeyGiven {
  readonly accountId: string | null;
}

/**
 * Takes a device's answer once; answers whose it is, or a refusal (401) in words: from another address, of another site,
 * without finger, face or PIN, late, used before, unknown, somebody else's, or of a key that may have been copied, of
 * which its owner is told. Opens units of work of its own: a wrong answer has used its question up.
 */
@Injectable()
export class CheckPasskey {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly questions: PasskeyQuestions,
    private readonly webauthn: WebAuthn,
  ) {}

  async execute(command: CheckPasskeyCommand): Promise<string | Refusal> {
    const found = await this.check(command);
    return isRefusal(found) ? { ...found, status: 401 } : found;
  }

  private async check({ answer, holder, accountId }: CheckPasskeyCommand): Promise<string | Refusal> {
    const claim = answer && claimOf(answer);
    if (answer === null || claim === null) return refusal('identity.wrong-passkey');
    const purpose = accountId === null ? 'sign-in' : 'prove';
    const asked = { purpose, accountId, holder } as const;
    const taken = await this.uow.run(actor, (tx) => this.questions.take(tx, claim.challenge, asked));
    if (taken !== null) return taken;
    const data = Buffer.from(answer.authenticatorData ?? '', 'base64url');
    const fault = faultOfAnswer(claim, data, this.webauthn.place);
    if (fault !== null) return fault;
    return this.uow.run(actor, (tx) => this.use(tx, answer, claim.challenge, accountId));
  }

  private async use(tx: Tx, answer: PasskeyAnswer, challenge: string, accountId: string | null) {
    const key = await lockPasskey(tx, answer.id);
    if (key === null || !isOf(key, answer, accountId)) return refusal('identity.passkey-unknown');
    const counter = await this.webauthn.counterIn(answer, challenge, key.publicKey);
    if (counter === null) return refusal('identity.wrong-passkey');
    if (wentBack(key.counter, counter)) {
      await tellFactorChange(tx, key, 'passkey-refused');
      return refusal('identity.passkey-went-back');
    }
    await usePasskey(tx, key.id, counter);
    return key.accountId;
  }
}

const actor = systemActor('passkey');

/** Of an open account, the one that is meant; who says who they are themselves is told by the device. */
function isOf(key: PasskeyRow, { userHandle }: PasskeyAnswer, accountId: string | null): boolean {
  if (!key.active || (accountId !== null && accountId !== key.accountId)) return false;
  const silent = userHandle === undefined || userHandle === null;
  return silent ? accountId !== null : userHandle === handleOf(key.accountId);
}
