import { AppSetUp, BeginApp, ConfirmApp, factorRoles, type Role } from '@samraad/identity';
import type { MadePerson, PersonWish } from '@samraad/identity/testing';
import { CONFIG, type Config, systemActor, UnitOfWork } from '@samraad/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { generateSync } from 'otplib';

const asking: readonly Role[] = factorRoles;

/** The apps of a test's people: set up through the real use cases, and asked for a code whenever one is needed. */
export class AppCodes {
  private readonly secrets = new Map<string, string>();

  constructor(private readonly app: INestApplicationContext) {}

  /** Outside a demo nobody gets far in some roles without. */
  async giveWhereAsked(person: MadePerson, { roles = [] }: PersonWish = {}): Promise<void> {
    if (this.app.get<Config>(CONFIG).demo || !roles.some(({ role }) => asking.includes(role))) return;
    await this.give(person);
  }

  /** Answers the secret. */
  async give(person: MadePerson): Promise<string> {
    const secret = await this.app.get(UnitOfWork).run(person.actor, async (tx) => {
      await this.app.get(BeginApp).execute(tx);
      const begun = await this.app.get(AppSetUp).begun(tx, person);
      await this.app.get(ConfirmApp).execute(tx, { code: codeNow(begun?.secret ?? '') });
      return begun?.secret ?? '';
    });
    this.secrets.set(person.email, secret);
    return secret;
  }

  /** A code counts once in thirty seconds, which no test waits for: what was used is forgotten. */
  async codeOf(email: string): Promise<string> {
    const secret = this.secrets.get(email);
    if (secret === undefined) return '';
    await this.app
      .get(UnitOfWork)
      .run(systemActor('test'), (tx) =>
        tx.query(
          'UPDATE totp SET last_step = 0 FROM account WHERE account.id = account_id AND account.email = $1',
          [email],
        ),
      );
    return codeNow(secret);
  }
}

/** The code an app with a secret shows now. */
export const codeNow = (secret: string): string => generateSync({ secret });
