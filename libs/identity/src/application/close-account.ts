import { Injectable } from '@nestjs/common';
import { newId, refuse, type Tx } from '@samraad/platform';
import { accountClosedMail } from '../mail/account-closed.mail';
import { hasOpenAccount, lockAccount, setActive } from '../persistence/account.store';
import { lockAdministrators } from '../persistence/administrator.store';
import { replaceLinks } from '../persistence/one-time-link.store';
import { lockPerson } from '../persistence/role.store';
import { endSignIns } from '../persistence/sign-ins.store';
import { endRolesOf } from './end-roles-of';

/** The account to be closed: one's own, or, for an administrator, anybody's. */
export interface CloseAccountCommand {
  readonly accountId: string;
}

/**
 * Closes an account: nobody signs in with it, its sessions, tokens and links end at once; what its owner has done stays. With
 * the last one the roles of its owner end too, and open tasks go on as when any role ends. Who may is the access table's matter. Refuses 'identity.account-closed-already' (409), and (422) 'identity.last-administrator'
 * for the only one who could let people in.
 */
@Injectable()
export class CloseAccount {
  async execute(tx: Tx, { accountId }: CloseAccountCommand): Promise<void> {
    const administrators = await lockAdministrators(tx, await tx.now());
    const account = await lockAccount(tx, accountId);
    if (!account.active) refuse('identity.account-closed-already', {}, 409);
    const able = administrators.filter(({ hasComeIn }) => hasComeIn);
    if (able.length > 0 && able.every((one) => one.accountId === accountId))
      refuse('identity.last-administrator');
    await setActive(tx, accountId, false);
    await endSignIns(tx, accountId);
    await replaceLinks(tx, accountId);
    tx.audit({ stream: `account:${accountId}`, action: 'identity.account-closed' });
    const key = `identity.account-closed:${newId()}`;
    const roles = await this.roles(tx, account.personId);
    const vars = { roles: roles > 0 };
    await tx.mail(accountClosedMail, vars, { to: [account.personId], key, address: account.email });
  }

  /** How many roles ended. */
  private async roles(tx: Tx, personId: string): Promise<number> {
    if (await hasOpenAccount(tx, personId)) return 0;
    await lockPerson(tx, personId);
    const ended = await endRolesOf(tx, personId, await tx.now());
    for (const event of ended) {
      const { assignmentId, role, unitId, providerId, at } = event;
      tx.audit({
        stream: `person:${personId}`,
        action: 'identity.role-ended',
        facts: { assignmentId, role, unitId, providerId, validTo: at.toISOString() },
      });
      await tx.publish(event);
    }
    return ended.length;
  }
}
