import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { checkEmail } from '../domain/account.rules';
import { setupMail } from '../mail/setup.mail';
import { lockAdministrators } from '../persistence/administrator.store';
import { CreatePerson } from './create-person';
import { GrantRole } from './grant-role';
import { type IssuedLink, OneTimeLinks } from './one-time-links';

/** Who keeps users and roles from the first day. */
export interface SetUpAdministratorCommand {
  readonly name: string;
  readonly email: string;
}

/**
 * Makes the first administrator, with a one-time link that lets them choose a password; answers the link, which is mailed
 * too. Once: refuses 'identity.administrator-exists' (409) when there is one, also one whose role begins later. Asked again
 * for the one who has not come in yet it makes a new link. 'identity.email-taken' for another's address.
 */
@Injectable()
export class SetUpAdministrator {
  constructor(
    private readonly createPerson: CreatePerson,
    private readonly grantRole: GrantRole,
    private readonly links: OneTimeLinks,
  ) {}

  async execute(tx: Tx, command: SetUpAdministratorCommand): Promise<IssuedLink> {
    const email = orRefuse(checkEmail(command.email));
    const standing = await lockAdministrators(tx, await tx.now());
    const waiting = standing.find((one) => one.email === email && !one.hasComeIn);
    if (standing.length > 1 || (standing.length === 1 && !waiting))
      refuse('identity.administrator-exists', {}, 409);
    const { personId, accountId } = waiting ?? (await this.make(tx, command.name, email));
    const link = await this.links.issue(tx, { purpose: 'setup', accountId, email });
    const order = { to: [personId], key: `identity.setup:${link.id}`, address: email, secret: link.secret };
    await tx.mail(setupMail, { until: link.expiresAt }, order);
    return link;
  }

  private async make(tx: Tx, name: string, email: string) {
    const personId = await this.createPerson.execute(tx, { name });
    const accountId = newId();
    const made = await tx.query(
      `INSERT INTO account (id, person_id, email) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING RETURNING id`,
      [accountId, personId, email],
    );
    if (made.length === 0) refuse('identity.email-taken');
    const record = { action: 'identity.account-created', facts: { personId }, personal: { email } };
    tx.audit({ stream: `account:${accountId}`, ...record });
    await this.grantRole.execute(tx, { personId, role: 'administrator', from: await tx.now() });
    return { personId, accountId };
  }
}
