import { Injectable } from '@nestjs/common';
import { isId, refuse, type Tx } from '@samraad/platform';
import type { IdentityCheck } from '../../domain/factor.rules';
import { factorsOf, removeTotp } from '../../persistence/factor.store';
import { removePasskeys } from '../../persistence/passkey.store';
import { removeRecoveryCodes } from '../../persistence/recovery-code.store';
import { endSignIns } from '../../persistence/sign-ins.store';
import { tellFactorChange } from './factor-owner';

/** Whose factors, and how the administrator has made sure who asks. */
export interface ResetFactorsCommand {
  readonly personId: string;
  readonly checked: IdentityCheck;
}

/**
 * Takes every second factor and recovery code away from somebody who has lost them, on all their accounts; whatever is signed
 * in with these ends, and the owner is told. 404 for nobody, 422 'identity.nothing-to-reset', and 'identity.own-factors'
 * for one's own.
 */
@Injectable()
export class ResetFactors {
  async execute(tx: Tx, command: ResetFactorsCommand): Promise<{ readonly accounts: number }> {
    const { actor } = tx;
    if (actor.kind === 'person' && actor.personId === command.personId) refuse('identity.own-factors');
    const accounts = isId(command.personId) ? await this.accounts(tx, command.personId) : [];
    if (accounts.length === 0) refuse('platform.not-found', {}, 404);
    let reset = 0;
    for (const accountId of accounts) {
      if ((await factorsOf(tx, accountId)).length === 0) continue;
      await this.reset(tx, accountId, command);
      reset += 1;
    }
    if (reset === 0) refuse('identity.nothing-to-reset');
    return { accounts: reset };
  }

  private async reset(tx: Tx, accountId: string, { personId, checked }: ResetFactorsCommand): Promise<void> {
    await removeTotp(tx, accountId);
    await removePasskeys(tx, accountId);
    await removeRecoveryCodes(tx, accountId);
    await endSignIns(tx, accountId);
    await tellFactorChange(tx, { accountId, personId }, 'reset', { checked });
  }

  private async accounts(tx: Tx, personId: string): Promise<string[]> {
    const sql = 'SELECT id FROM account WHERE person_id = $1 ORDER BY id FOR NO KEY UPDATE';
    return (await tx.query<{ id: string }>(sql, [personId])).map(({ id }) => id);
  }
}
