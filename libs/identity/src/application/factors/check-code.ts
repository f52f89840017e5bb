import { Injectable } from '@nestjs/common';
import { refusal, type Refusal, systemActor, type Tx, UnitOfWork } from '@samraad/platform';
import { isAppCode } from '../../domain/factor.rules';
import type { Method } from '../../domain/proof.rules';
import { waitWords } from '../../i18n/da';
import { lockTotp, useTotpStep } from '../../persistence/factor.store';
import { useRecoveryCode } from '../../persistence/recovery-code.store';
import { appCodeStep } from './app-codes';
import { tellFactorChange } from './factor-owner';
import { FactorTries } from './factor-tries';
import { recoveryDigest } from './make-recovery-codes';
import { SecretBox } from './secret-box';

/** A code of an account's app, or a recovery code. */
export interface CheckCodeCommand {
  readonly accountId: string;
  readonly personId: string;
  readonly code: string;
  readonly address: string;
  /** What it is used for: the same code counts again for the very same thing (a double click), and for nothing else. */
  readonly use: string;
}

/**
 * Uses a code once; answers what it proves, or a refusal: 'identity.wrong-code' (401) for one that is wrong, late or used,
 * 'identity.too-many-codes' (429, with `seconds`). Opens units of work of its own: a failed try must stay counted.
 */
@Injectable()
export class CheckCode {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly box: SecretBox,
    private readonly tries: FactorTries,
  ) {}

  async execute(command: CheckCodeCommand): Promise<Method | Refusal> {
    const { accountId, address, code } = command;
    const seconds = await this.tries.begin(accountId, address);
    if (seconds > 0) return refusal('identity.too-many-codes', { wait: waitWords(seconds), seconds }, 429);
    const app = isAppCode(code);
    const right = await this.uow.run(systemActor('second-factor'), (tx) =>
      app ? this.useApp(tx, command) : this.useRecovery(tx, command),
    );
    if (!right) return refusal('identity.wrong-code', {}, 401);
    await this.tries.succeed(accountId, address);
    return app ? 'totp' : 'recovery';
  }

  private async useApp(tx: Tx, { accountId, code, use }: CheckCodeCommand): Promise<boolean> {
    const row = await lockTotp(tx, accountId);
    if (row === null || !row.confirmed) return false;
    const secret = this.box.open(accountId, row.sealed);
    const step = secret === null ? null : appCodeStep(secret, code, row.now);
    if (step === null) return false;
    const last = row.lastStep ?? 0;
    if (step <= last) return step === last && row.lastUse === use;
    await useTotpStep(tx, accountId, step, use);
    return true;
  }

  private async useRecovery(tx: Tx, { accountId, personId, code, use }: CheckCodeCommand): Promise<boolean> {
    const used = await useRecoveryCode(tx, accountId, recoveryDigest(accountId, code), use);
    if (used === 'used') await tellFactorChange(tx, { accountId, personId }, 'code-used');
    return used !== null;
  }
}
