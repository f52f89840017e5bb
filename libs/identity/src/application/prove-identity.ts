import { Injectable } from '@nestjs/common';
import { isRefusal, refusal, type Refusal } from '@samraad/platform';
import type { Factor, Method } from '../domain/proof.rules';
import { CheckPassword } from './check-password';
import { CheckCode } from './factors/check-code';

/** What somebody gives to prove who they are, of what they were asked for. */
export interface GivenProof {
  readonly password?: string;
  /** Of their app, or a recovery code. */
  readonly code?: string;
}

/** Whose account it is, and what it has beside its first proof. */
export interface ProvingAccount {
  readonly accountId: string;
  readonly personId: string;
  readonly email: string;
  readonly factors: readonly Factor[];
}

/** Who proves it, and the network address and known device it comes from. */
export interface ProveIdentityCommand {
  readonly account: ProvingAccount;
  readonly given: GivenProof;
  readonly address: string;
  readonly device: string | null;
  /** What the proof is for: the same code is taken once more for the very same thing, and for nothing else. */
  readonly use: string;
}

/**
 * Checks what somebody who is known gives to prove who they are: a factor where they have one, else the password. Answers
 * what it is worth, or a refusal: 'identity.wrong-proof' and 'identity.wrong-code' (401), 'identity.too-many-tries' and
 * 'identity.too-many-codes' (429, with `seconds`). Tries are counted as when signing in.
 */
@Injectable()
export class ProveIdentity {
  constructor(
    private readonly checkPassword: CheckPassword,
    private readonly checkCode: CheckCode,
  ) {}

  async execute(command: ProveIdentityCommand): Promise<readonly Method[] | Refusal> {
    const { account, given, address, use } = command;
    if (account.factors.length === 0) return this.byPassword(command);
    const { accountId, personId } = account;
    const proved = await this.checkCode.execute({
      accountId,
      personId,
      code: given.code ?? '',
      address,
      use,
    });
    return isRefusal(proved) ? proved : [proved];
  }

  private async byPassword({ account, given, address, device }: ProveIdentityCommand) {
    const { accountId, email } = account;
    const password = given.password ?? '';
    const checked = await this.checkPassword.execute({ email, password, address, device });
    if (checked === accountId) return ['password'] as const;
    return isRefusal(checked) && checked.status === 429 ? checked : refusal('identity.wrong-proof', {}, 401);
  }
}
