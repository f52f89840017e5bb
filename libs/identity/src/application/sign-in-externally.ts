import { Injectable } from '@nestjs/common';
import { refusal, type Refusal, systemActor, UnitOfWork } from '@samraad/platform';
import { identityOfSubject, markUsed } from '../persistence/external-identity.store';

/** Whom an issuer says somebody is, once its word has been proved. */
export interface SignInExternallyCommand {
  readonly issuer: string;
  readonly subject: string;
  /** Whether the issuer's word counts as a second factor. */
  readonly strong: boolean;
}

/**
 * The account linked to an issuer's subject; 'identity.external-unknown' (403) when there is none, whatever accounts there
 * are beside, and 'identity.external-closed' (403) when it is closed.
 */
@Injectable()
export class SignInExternally {
  constructor(private readonly uow: UnitOfWork) {}

  execute({ issuer, subject, strong }: SignInExternallyCommand): Promise<string | Refusal> {
    return this.uow.run(systemActor('external-sign-in'), async (tx) => {
      const found = await identityOfSubject(tx, issuer, subject);
      if (found === null) return refusal('identity.external-unknown', {}, 403);
      if (!found.active) return refusal('identity.external-closed', {}, 403);
      await markUsed(tx, found.id);
      const stream = `account:${found.accountId}`;
      tx.audit({ stream, action: 'identity.signed-in-externally', facts: { issuer, strong } });
      return found.accountId;
    });
  }
}
