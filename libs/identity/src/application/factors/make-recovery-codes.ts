import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refuse, sha256, type Tx } from '@samraad/platform';
import { groupedCode, plainCode, recoveryCodes } from '../../domain/factor.rules';
import { factorsOf } from '../../persistence/factor.store';
import { recoverySet, replaceRecoveryCodes } from '../../persistence/recovery-code.store';
import { ownAccount, tellFactorChange } from './factor-owner';
import { SecretBox } from './secret-box';

/** Which sending of the form makes them: the second of a double click is shown the same ones. */
export interface MakeRecoveryCodesCommand {
  readonly submission: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const length = 16;
/** How long after they were made the same sending shows them again. */
const shownAgainFor = 60;

/** The digest a recovery code is kept under. Of 80 random bits: a fast one is enough. */
export const recoveryDigest = (accountId: string, typed: string): string =>
  sha256(`recovery ${accountId} ${plainCode(typed)}`);

/**
 * Makes ten codes to get in with when app and passkey are lost; answers them, for the one time they are shown. The old ones
 * are void. 409 'identity.no-factor' without a factor to be lost, 'identity.codes-shown' for an old sending come again.
 */
@Injectable()
export class MakeRecoveryCodes {
  constructor(private readonly box: SecretBox) {}

  async execute(tx: Tx, { submission }: MakeRecoveryCodesCommand): Promise<readonly string[]> {
    const owner = ownAccount(tx);
    const { accountId } = owner;
    await tx.query('SELECT 1 FROM account WHERE id = $1 FOR NO KEY UPDATE', [accountId]);
    if ((await factorsOf(tx, accountId)).length === 0) refuse('identity.no-factor', {}, 409);
    const madeFor = sha256(`codes ${submission}`);
    const before = await recoverySet(tx, accountId);
    const codes = this.codesOf(`${accountId} ${submission}`);
    if (before?.madeFor === madeFor) {
      if (before.secondsOld > shownAgainFor) refuse('identity.codes-shown', {}, 409);
      return codes.map(groupedCode);
    }
    const digests = codes.map((code) => recoveryDigest(accountId, code));
    await replaceRecoveryCodes(tx, accountId, madeFor, digests);
    await tellFactorChange(tx, owner, 'codes-made');
    return codes.map(groupedCode);
  }

  /** Drawn with a key that nobody outside has: 80 bits each (five of every eight of the first 16 bytes). */
  private codesOf(seed: string): string[] {
    return Array.from({ length: recoveryCodes }, (_, n) => {
      const bytes = createHmac('sha256', this.box.codeKey)
        .update(`${seed} ${n}`)
        .digest()
        .subarray(0, length);
      return [...bytes].map((byte) => letters[byte % letters.length]).join('');
    });
  }
}
