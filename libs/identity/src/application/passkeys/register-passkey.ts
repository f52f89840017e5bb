import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { checkPasskeyName, claimOf, mostPasskeys, type PasskeyAnswer } from '../../domain/passkey.rules';
import { lockAccount } from '../../persistence/account.store';
import { insertPasskey, passkeysOf } from '../../persistence/passkey.store';
import { ownAccount, tellFactorChange } from '../factors/factor-owner';
import type { PasskeyGiven } from './check-passkey';
import { PasskeyQuestions } from './passkey-questions';
import { WebAuthn } from './webauthn';

/** A key a device has made, and what its owner calls it. */
export interface RegisterPasskeyCommand extends PasskeyGiven {
  readonly name: string;
}

const transports: ReadonlySet<string> = new Set([
  'ble',
  'cable',
  'hybrid',
  'internal',
  'nfc',
  'smart-card',
  'usb',
]);

/**
 * Keeps a passkey of the actor's account; answers its id, and tells the owner by mail. 422 for an answer that is not to a
 * question of ours, from another address, without finger, face or PIN, or of a key that is kept already.
 */
@Injectable()
export class RegisterPasskey {
  constructor(
    private readonly questions: PasskeyQuestions,
    private readonly webauthn: WebAuthn,
  ) {}

  async execute(tx: Tx, { answer, holder, name }: RegisterPasskeyCommand): Promise<{ readonly id: string }> {
    const owner = ownAccount(tx);
    const { accountId } = owner;
    const called = orRefuse(checkPasskeyName(name));
    // Two at once come one after the other, so that both are counted.
    await lockAccount(tx, accountId);
    if ((await passkeysOf(tx, accountId)).length >= mostPasskeys)
      refuse('identity.too-many-passkeys', { most: mostPasskeys });
    const made = await this.keyIn(tx, answer, { accountId, holder });
    const id = newId();
    const known = (answer?.transports ?? []).filter((one) => transports.has(one));
    if (!(await insertPasskey(tx, { ...made, id, accountId, name: called, transports: known })))
      refuse('identity.passkey-held');
    await tellFactorChange(tx, owner, 'passkey-added');
    return { id };
  }

  private async keyIn(
    tx: Tx,
    answer: PasskeyAnswer | null,
    { accountId, holder }: { readonly accountId: string; readonly holder: string },
  ) {
    const claim = answer && claimOf(answer);
    if (answer === null || claim === null) return refuse('identity.wrong-passkey');
    const taken = await this.questions.take(tx, claim.challenge, { purpose: 'register', accountId, holder });
    if (taken !== null) orRefuse(taken);
    const { origin, address } = this.webauthn.place;
    if (claim.origin !== origin) refuse('identity.passkey-other-origin', { address });
    return (await this.webauthn.keyIn(answer, claim.challenge)) ?? refuse('identity.wrong-passkey');
  }
}
