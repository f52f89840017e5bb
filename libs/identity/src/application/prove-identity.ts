import { Injectable } from '@nestjs/common';
import { isRefusal, refusal, type Refusal } from '@samraad/platform';
import { isAppCode } from '../domain/factor.rules';
import { type Factor, isStrongest, type Method } from '../domain/proof.rules';
import { CheckPassword } from './check-password';
import { CheckCode } from './factors/check-code';
import { CheckPasskey, type PasskeyGiven } from './passkeys/check-passkey';

/** What somebody gives to prove who they are, of what they were asked for. */
export interface GivenProof {
  readonly password?: string;
  /** Of their app, or a recovery code. */
  readonly code?: string;
  /** What their device answered. */
  readonly passkey?: PasskeyGiven | undefined;
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
  /** It must be as good as the strongest they have: an app's code is too little for who has a passkey. */
  readonly strongest?: boolean;
}

/**
 * Checks what somebody who is known gives to prove who they are: a factor where they have one, else the password. Answers
 * what it is worth, or a refusal: 'identity.wrong-proof' and 'identity.wrong-code' (401), 'identity.too-many-tries' and
 * 'identity.too-many-codes' (429, with `seconds`), and for a
 * passkey as `CheckPasskey`; 'identity.passkey-needed' (401) for a code where the strongest is asked for. Tries are counted as when signing in.
 */
@Injectable()
export class ProveIdentity {
  constructor(
    private readonly checkPassword: CheckPassword,
    private readonly checkCode: CheckCode,
    private readonly checkPasskey: CheckPasskey,
  ) {}

  async execute(command: ProveIdentityCommand): Promise<readonly Method[] | Refusal> {
    const { account, given, address, use, strongest } = command;
    const { accountId, personId, factors } = account;
    if (factors.length === 0) return this.byPassword(command);
    if (given.passkey) return this.byPasskey(accountId, given.passkey);
    // Told before the code is looked at: it stays unused.
    if (strongest && isAppCode(given.code ?? '') && !isStrongest(['totp'], factors))
      return refusal('identity.passkey-needed', {}, 401);
    const proved = await this.checkCode.execute({
      accountId,
      personId,
      code: given.code ?? '',
      address,
      use,
    });
    return isRefusal(proved) ? proved : [proved];
  }

  private async byPasskey(accountId: string, given: PasskeyGiven) {
    const proved = await this.checkPasskey.execute({ ...given, accountId });
    return isRefusal(proved) ? proved : (['passkey'] as const);
  }

  private async byPassword({ account, given, address, device }: ProveIdentityCommand) {
    const { accountId, email } = account;
    const password = given.password ?? '';
    const checked = await this.checkPassword.execute({ email, password, address, device });
    if (checked === accountId) return ['password'] as const;
    return isRefusal(checked) && checked.status === 429 ? checked : refusal('identity.wrong-proof', {}, 401);
  }
}
