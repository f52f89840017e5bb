import { Injectable } from '@nestjs/common';
import { isId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { linkTo } from '../domain/external-identity.rules';
import { externalRelinkedMail } from '../mail/external-relinked.mail';
import {
  type ExternalIdentity,
  holdAccount,
  identitiesOfAccount,
  moveIdentity,
} from '../persistence/external-identity.store';
import { identityOf } from './unlink-external-identity';

/** A link of a person that is to lead to another of the person's accounts. */
export interface RelinkExternalIdentityCommand {
  readonly identityId: string;
  readonly personId: string;
  readonly accountId: string;
  /** The issuer's name in words. */
  readonly label: string;
}

/**
 * Lets a link lead to another open account of the same person, never to somebody else's: an administrator must not be able
 * to let one person in as another. Refuses (422) a closed account, one of somebody else, and one that is linked there.
 */
@Injectable()
export class RelinkExternalIdentity {
  async execute(tx: Tx, command: RelinkExternalIdentityCommand): Promise<void> {
    const { personId, accountId, label } = command;
    const found = await identityOf(tx, command.identityId, { personId });
    if (found.accountId === accountId) return;
    await this.mustFit(tx, found, accountId);
    await moveIdentity(tx, found.id, accountId);
    const facts = { identityId: found.id, issuer: found.issuer, from: found.accountId, to: accountId };
    for (const account of [found.accountId, accountId])
      tx.audit({ stream: `account:${account}`, action: 'identity.external-relinked', facts });
    const key = `identity.external-relinked:${found.id}:${accountId}:${(await tx.now()).getTime()}`;
    await tx.mail(externalRelinkedMail, { label }, { to: [personId], key });
  }

  private async mustFit(tx: Tx, found: ExternalIdentity, accountId: string): Promise<void> {
    const account = isId(accountId) ? await holdAccount(tx, accountId) : null;
    if (account?.personId !== found.personId) refuse('identity.other-persons-account');
    const linked = (await identitiesOfAccount(tx, accountId)).find(({ issuer }) => issuer === found.issuer);
    orRefuse(
      linkTo({
        accountId,
        accountActive: account.active,
        subject: found.subject,
        ownerOfSubject: null,
        subjectOfAccount: linked?.subject ?? null,
      }),
    );
  }
}
