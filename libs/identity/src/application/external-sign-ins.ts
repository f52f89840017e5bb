import { Injectable } from '@nestjs/common';
import { refusal, type Refusal, sha256, systemActor, type Tx, UnitOfWork } from '@samraad/platform';
import { awayForSeconds, externalBudgets } from '../domain/external-identity.rules';
import { levelNow, secondsToWait } from '../domain/sign-in-budget.rules';
import { waitWords } from '../i18n/da';
import {
  type ExternalSignInRow,
  insertSignIn,
  signInStanding,
  takeSignIn,
} from '../persistence/external-sign-in.store';
import { lockBudgets, setLevel } from '../persistence/sign-in-budget.store';
import { placeKey } from './sign-in-keys';

/** Somebody who is sent to an issuer: what is remembered of it until they come back. */
export interface BeginExternalSignIn extends ExternalSignInRow {
  /** The network address it came from. */
  readonly address: string;
}

/** What a browser brings back from an issuer. */
export type ExternalReturn = Pick<BeginExternalSignIn, 'state' | 'browser' | 'issuerKey' | 'address'>;

/**
 * Sign-ins on their way through an issuer: remembered for ten minutes, taken once, by the browser that began. Of state and
 * browser only digests are kept. Opens units of work of its own: no transaction waits for an issuer.
 */
@Injectable()
export class ExternalSignIns {
  constructor(private readonly uow: UnitOfWork) {}

  /** Null when it is remembered; 'identity.too-many-tries' (429) when too many begin from one place. */
  begin(command: BeginExternalSignIn): Promise<Refusal | null> {
    return this.uow.run(actor, async (tx) => {
      const slow = await slowedDown(tx, 'begin', command.address);
      if (slow === null) await insertSignIn(tx, { ...command, ...digests(command) }, awayForSeconds);
      return slow;
    });
  }

  /**
   * What was remembered, taken so that no second answer can use it; else why not: 'identity.external-not-begun',
   * '…-late' or '…-used' (400), 'identity.too-many-tries' (429).
   */
  take(command: ExternalReturn): Promise<ExternalSignInRow | Refusal> {
    return this.uow.run(actor, async (tx) => {
      const slow = await slowedDown(tx, 'return', command.address);
      if (slow !== null) return slow;
      const asked = { issuerKey: command.issuerKey, ...digests(command) };
      const row = await takeSignIn(tx, asked);
      if (row !== null) return row;
      const standing = await signInStanding(tx, asked);
      if (standing === null) return refusal('identity.external-not-begun', {}, 400);
      return refusal(standing.taken ? 'identity.external-used' : 'identity.external-late', {}, 400);
    });
  }
}

const actor = systemActor('external-sign-in');

const digests = ({ state, browser }: Pick<ExternalReturn, 'state' | 'browser'>) => ({
  state: sha256(`state ${state}`),
  browser: sha256(`browser ${browser}`),
});

async function slowedDown(
  tx: Tx,
  what: keyof typeof externalBudgets,
  address: string,
): Promise<Refusal | null> {
  const budget = externalBudgets[what];
  const key = placeKey(`external ${what}`, address);
  const tried = (await lockBudgets(tx, [key])).get(key) ?? { level: 0, age: 0 };
  const seconds = secondsToWait(tried, budget);
  if (seconds > 0) return refusal('identity.too-many-tries', { wait: waitWords(seconds), seconds }, 429);
  await setLevel(tx, key, levelNow(tried, budget) + 1);
  return null;
}
