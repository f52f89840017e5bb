import { Injectable } from '@nestjs/common';
import { isId, refuse, type Tx } from '@samraad/platform';
import { externalUnlinkedMail } from '../mail/external-unlinked.mail';
import { deleteIdentity, type ExternalIdentity, identityById } from '../persistence/external-identity.store';

/** A link that is to go; `of` says whose it must be: one's own account's, or the person's an administrator looks at. */
export interface UnlinkExternalIdentityCommand {
  readonly identityId: string;
  readonly of: { readonly accountId: string } | { readonly personId: string };
  /** The issuer's name in words. */
  readonly label: string;
}

/** Takes a link away, and tells the owner by mail. 404 when it is none of theirs, or gone already. */
@Injectable()
export class UnlinkExternalIdentity {
  async execute(tx: Tx, { identityId, of, label }: UnlinkExternalIdentityCommand): Promise<void> {
    const found = await identityOf(tx, identityId, of);
    if (!(await deleteIdentity(tx, found.id))) refuse('platform.not-found', {}, 404);
    const byOwner = tx.actor.kind === 'person' && tx.actor.personId === found.personId;
    tx.audit({
      stream: `account:${found.accountId}`,
      action: 'identity.external-unlinked',
      facts: { identityId, issuer: found.issuer },
      personal: { subject: found.subject },
    });
    const told = { to: [found.personId], key: `identity.external-unlinked:${identityId}` };
    await tx.mail(externalUnlinkedMail, { label, byOwner }, told);
  }
}

/** A link that is whose it is said to be; 404 otherwise. */
export async function identityOf(
  tx: Tx,
  id: string,
  of: UnlinkExternalIdentityCommand['of'],
): Promise<ExternalIdentity> {
  const found = isId(id) ? await identityById(tx, id) : null;
  const theirs = 'accountId' in of ? found?.accountId === of.accountId : found?.personId === of.personId;
  return (theirs ? found : null) ?? refuse('platform.not-found', {}, 404);
}
