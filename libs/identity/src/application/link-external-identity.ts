import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { linkTo } from '../domain/external-identity.rules';
import { externalLinkedMail } from '../mail/external-linked.mail';
import {
  holdAccount,
  identitiesOfAccount,
  identityOfSubject,
  insertIdentity,
} from '../persistence/external-identity.store';

/** An account that is to be known by what an issuer calls its owner. */
export interface LinkExternalIdentityCommand {
  readonly accountId: string;
  readonly issuer: string;
  /** The issuer's name in words, for the mail to the owner; left out where nobody is told (seeds). */
  readonly label?: string;
  readonly subject: string;
}

/**
 * Links an account to an issuer's subject; again is no error, and answers false. Refuses (422) a subject that is another
 * account's, an account that is linked to another subject there, and one that is closed. Tells the owner by mail.
 */
@Injectable()
export class LinkExternalIdentity {
  async execute(tx: Tx, command: LinkExternalIdentityCommand): Promise<boolean> {
    const { accountId, issuer, label, subject } = command;
    const account = (await holdAccount(tx, accountId)) ?? refuse('platform.not-found', {}, 404);
    const id = newId();
    const standing = await this.standing(tx, command, account.active);
    if (orRefuse(standing) === 'there') return false;
    // Somebody else may have been first between the reading and now.
    if (!(await insertIdentity(tx, { id, issuer, subject, accountId }))) refuse('identity.subject-taken');
    const facts = { identityId: id, issuer };
    tx.audit({
      stream: `account:${accountId}`,
      action: 'identity.external-linked',
      facts,
      personal: { subject },
    });
    if (label === undefined) return true;
    const told = { to: [account.personId], key: `identity.external-linked:${id}` };
    await tx.mail(externalLinkedMail, { label }, told);
    return true;
  }

  private async standing(tx: Tx, command: LinkExternalIdentityCommand, accountActive: boolean) {
    const { accountId, issuer, subject } = command;
    const owner = await identityOfSubject(tx, issuer, subject);
    const own = (await identitiesOfAccount(tx, accountId)).find((one) => one.issuer === issuer);
    return linkTo({
      accountId,
      accountActive,
      subject,
      ownerOfSubject: owner?.accountId ?? null,
      subjectOfAccount: own?.subject ?? null,
    });
  }
}
