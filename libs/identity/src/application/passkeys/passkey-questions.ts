import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, refusal, type Refusal, sha256, systemActor, type Tx, UnitOfWork } from '@samraad/platform';
import {
  handleOf,
  mostPasskeys,
  passkeyBudget,
  type PasskeyPurpose,
  passkeyWithin,
} from '../../domain/passkey.rules';
import { levelNow, secondsToWait } from '../../domain/sign-in-budget.rules';
import { waitWords } from '../../i18n/da';
import {
  challengeStanding,
  type ChallengeRow,
  insertChallenge,
  takeChallenge,
} from '../../persistence/passkey-challenge.store';
import { offeredKeys } from '../../persistence/passkey.store';
import { lockBudgets, setLevel } from '../../persistence/sign-in-budget.store';
import { placeKey } from '../sign-in-keys';
import { WebAuthn } from './webauthn';

/** Who is asked, and what they are known by while they answer: their session, their token, or the form of a stranger. */
export interface PasskeyAsked {
  readonly account: { readonly accountId: string; readonly email: string; readonly name: string };
  readonly holder: string;
}

/**
 * Questions to devices, each answered once, within ten minutes, by whoever was asked. Opens units of work of its own: an
 * answer that is wrong has used its question up.
 */
@Injectable()
export class PasskeyQuestions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly db: Database,
    private readonly webauthn: WebAuthn,
  ) {}

  /** Asks for a new key; 'identity.too-many-passkeys' (422) for who has ten. What it answers is for the browser. */
  async forNewKey({ account, holder }: PasskeyAsked) {
    const { accountId, email, name } = account;
    const held = await offeredKeys(this.db, accountId);
    if (held.length >= mostPasskeys) return refusal('identity.too-many-passkeys', { most: mostPasskeys });
    const challenge = await this.ask('register', accountId, holder);
    return this.webauthn.askForKey({ challenge, handle: handleOf(accountId), email, name, held });
  }

  /** Asks for a proof of somebody who is known. */
  async forProof({ account: { accountId }, holder }: PasskeyAsked) {
    const challenge = await this.ask('prove', accountId, holder);
    return this.webauthn.askForProof(challenge, await offeredKeys(this.db, accountId));
  }

  /** Asks for a proof of whoever it may be; 'identity.too-many-tries' (429) when too many begin from one place. */
  async forSignIn(holder: string, address: string) {
    const slow = await this.uow.run(actor, (tx) => slowedDown(tx, address));
    return slow ?? this.webauthn.askForProof(await this.ask('sign-in', null, holder), []);
  }

  /** Null when the question was taken; else why not, told only to whoever was asked. */
  async take(tx: Tx, challenge: string, asked: Omit<ChallengeRow, 'digest'>): Promise<Refusal | null> {
    const row = { ...asked, digest: digestOf(challenge), holder: sha256(`holder ${asked.holder}`) };
    if (await takeChallenge(tx, row)) return null;
    return refusal(`identity.passkey-${(await challengeStanding(tx, row)) ?? 'not-begun'}`);
  }

  private async ask(purpose: PasskeyPurpose, accountId: string | null, asker: string) {
    const challenge = new Uint8Array(randomBytes(32));
    const digest = digestOf(Buffer.from(challenge).toString('base64url'));
    const holder = sha256(`holder ${asker}`);
    const row = { digest, purpose, accountId, holder };
    await this.uow.run(actor, (tx) => insertChallenge(tx, row, passkeyWithin));
    return challenge;
  }
}

const actor = systemActor('passkey');
const digestOf = (challenge: string): string => sha256(`challenge ${challenge}`);

async function slowedDown(tx: Tx, address: string): Promise<Refusal | null> {
  const key = placeKey('passkey begin', address);
  const tried = (await lockBudgets(tx, [key])).get(key) ?? { level: 0, age: 0 };
  const seconds = secondsToWait(tried, passkeyBudget);
  if (seconds > 0) return refusal('identity.too-many-tries', { wait: waitWords(seconds), seconds }, 429);
  await setLevel(tx, key, levelNow(tried, passkeyBudget) + 1);
  return null;
}
