import { Injectable } from '@nestjs/common';
import { isRefusal, refusal, type Refusal } from '@samraad/platform';
import type { Method } from '../domain/proof.rules';
import { CheckPassword } from './check-password';

/** What somebody who is signed in gives to prove once more that it is them. */
export interface GivenProof {
  readonly password?: string;
}

/** Who proves it, and the network address and known device it comes from. */
export interface ProveIdentityCommand {
  readonly accountId: string;
  readonly email: string;
  readonly given: GivenProof;
  readonly address: string;
  readonly device: string | null;
}

/**
 * Checks what somebody who is signed in gives to prove once more who they are; answers what it is worth, or a refusal:
 * 'identity.wrong-proof' (401), 'identity.too-many-tries' (429, with `seconds`). Tries are counted as when signing in.
 */
@Injectable()
export class ProveIdentity {
  constructor(private readonly checkPassword: CheckPassword) {}

  async execute(command: ProveIdentityCommand): Promise<readonly Method[] | Refusal> {
    const { email, address, device, given } = command;
    const password = given.password ?? '';
    const checked = await this.checkPassword.execute({ email, password, address, device });
    if (checked === command.accountId) return ['password'];
    return isRefusal(checked) && checked.status === 429 ? checked : refusal('identity.wrong-proof', {}, 401);
  }
}
