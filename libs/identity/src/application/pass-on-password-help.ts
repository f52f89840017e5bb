import { Injectable } from '@nestjs/common';
import { t, type Tx } from '@samraad/platform';
import { forgottenPasswordMail } from '../mail/forgotten-password.mail';
import { PeopleReader } from './people.reader';

/** Whose password is forgotten. */
export interface HelpedOwner {
  readonly id: string;
  readonly person_id: string;
  readonly name: string;
  readonly email: string;
}

/** Tells those who keep users and roles that somebody has forgotten their password, whom no mail reaches. */
@Injectable()
export class PassOnPasswordHelp {
  constructor(private readonly people: PeopleReader) {}

  async execute(tx: Tx, owner: HelpedOwner, ask: string): Promise<void> {
    const at = await tx.now();
    const held = await this.people.rolesOf(tx, owner.person_id, at);
    const words = [...new Set(held.map(({ role }) => t(`role.${role}`)))];
    const vars = { name: owner.name, email: owner.email, roles: words.join(', ') || t('identity.no-role') };
    const keepers = await this.keepers(tx, at);
    await tx.mail(forgottenPasswordMail, vars, { to: keepers, key: `identity.forgotten-password:${ask}` });
    tx.audit({ stream: `account:${owner.id}`, action: 'identity.password-help-asked' });
  }

  /** The administrators; without any, the central parties, whose offer it is. */
  private async keepers(tx: Tx, at: Date): Promise<string[]> {
    const administrators = await this.people.holders(tx, { roles: ['administrator'] }, at);
    const central = { roles: ['central_employers', 'central_unions'] } as const;
    const found = administrators.length > 0 ? administrators : await this.people.holders(tx, central, at);
    return [...new Set(found.map(({ personId }) => personId))];
  }
}
