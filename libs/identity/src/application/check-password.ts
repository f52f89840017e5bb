import { Injectable } from '@nestjs/common';
import { Database, refusal, type Refusal, sha256, systemActor, UnitOfWork } from '@samraad/platform';
import { longestPassword, normalEmail } from '../domain/account.rules';
import { mayTry, throttleRules } from '../domain/throttle.rules';
import { forgiveTries, lockTries, noteTry, type TryKeys, triesSoFar } from '../persistence/throttle.store';
import { hashPassword, passwordMatches } from './password-hash';

/** What somebody typed to sign in, and the network address it came from. */
export interface CheckPasswordCommand {
  readonly email: string;
  readonly password: string;
  readonly address: string;
}

/**
 * The account of an e-mail and its password, or a refusal: 'identity.wrong-sign-in' (401), 'identity.too-many-tries'
 * (429). Takes the same time whether the account exists or not. Opens units of work of its own, unlike other use
 * cases: a failed try must stay counted, and no transaction waits for argon2.
 */
@Injectable()
export class CheckPassword {
  private dummy?: Promise<string>;

  constructor(
    private readonly db: Database,
    private readonly uow: UnitOfWork,
  ) {}

  async execute(command: CheckPasswordCommand): Promise<string | Refusal> {
    const email = normalEmail(command.email);
    // Digests: who tried to sign in, and from where, is nobody's reading.
    const keys = { email: sha256(`email ${email}`), address: sha256(`address ${command.address}`) };
    // Counted before the password is looked at, so that many tries at once are no way round.
    const tryId = await this.begin(keys);
    if (tryId === null)
      return refusal('identity.too-many-tries', { minutes: throttleRules.windowMinutes }, 429);
    const accountId = await this.compare(email, command.password);
    if (accountId === null) return refusal('identity.wrong-sign-in', {}, 401);
    await this.uow.run(systemActor('sign-in'), (tx) => forgiveTries(tx, keys, tryId));
    return accountId;
  }

  private begin(keys: TryKeys): Promise<string | null> {
    return this.uow.run(systemActor('sign-in'), async (tx) => {
      await lockTries(tx, keys);
      return mayTry(await triesSoFar(tx, keys, throttleRules.windowMinutes)) ? noteTry(tx, keys) : null;
    });
  }

  private async compare(email: string, password: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string; password_hash: string }>(
      'SELECT id, password_hash FROM account WHERE email = $1 AND active',
      [email],
    );
    this.dummy ??= hashPassword('nobody has this password');
    const hash = row?.password_hash ?? (await this.dummy);
    const matches = await passwordMatches(password.slice(0, longestPassword * 4), hash);
    return row !== undefined && matches ? row.id : null;
  }
}
