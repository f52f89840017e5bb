import { Injectable } from '@nestjs/common';
import { Database, normalAddress, refusal, type Refusal } from '@samraad/platform';
import { longestPassword } from '../domain/account.rules';
import { waitWords } from '../i18n/da';
import { hashPassword, passwordMatches } from './password-hash';
import { signInKeys } from './sign-in-keys';
import { SignInTries } from './sign-in-tries';

/** What somebody typed to sign in, and the network address it came from. */
export interface CheckPasswordCommand {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  /** The device, when it has proved that this account has signed in from it. */
  readonly device?: string | null;
}

/**
 * The account of an e-mail and its password, or a refusal: 'identity.wrong-sign-in' (401), 'identity.too-many-tries'
 * (429, with `seconds`). Takes the same time whether the account exists or not. Opens units of work of its own, unlike
 * other use cases: a failed try must stay counted, and no transaction waits for argon2.
 */
@Injectable()
export class CheckPassword {
  private dummy?: Promise<string>;

  constructor(
    private readonly db: Database,
    private readonly tries: SignInTries,
  ) {}

  async execute(command: CheckPasswordCommand): Promise<string | Refusal> {
    const email = normalAddress(command.email);
    const keys = signInKeys(email, command.address, command.device ?? null);
    const { wait } = await this.tries.begin(keys);
    if (wait > 0) return refusal('identity.too-many-tries', { wait: waitWords(wait), seconds: wait }, 429);
    const accountId = await this.compare(email, command.password);
    if (accountId === null) return refusal('identity.wrong-sign-in', {}, 401);
    await this.tries.succeed(keys);
    return accountId;
  }

  private async compare(email: string, password: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string; password_hash: string | null }>(
      'SELECT id, password_hash FROM account WHERE email = $1 AND active',
      [email],
    );
    this.dummy ??= hashPassword('nobody has this password');
    const hash = row?.password_hash ?? (await this.dummy);
    const matches = await passwordMatches(password.slice(0, longestPassword * 4), hash);
    return row?.password_hash && matches ? row.id : null;
  }
}
