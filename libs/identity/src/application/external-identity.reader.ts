import { Injectable } from '@nestjs/common';
import { isId, type Queryable } from '@samraad/platform';
import {
  countIdentitiesOfPerson,
  type ExternalIdentity,
  identitiesOfAccount,
  identitiesOfPerson,
} from '../persistence/external-identity.store';

/** Tells which issuers know an account: to its owner, and to administrators. */
@Injectable()
export class ExternalIdentityReader {
  ofAccount(db: Queryable, accountId: string): Promise<readonly ExternalIdentity[]> {
    return identitiesOfAccount(db, accountId);
  }

  /** Of all accounts of a person. */
  async ofPerson(
    db: Queryable,
    personId: string,
    page: { readonly limit: number; readonly offset: number } = { limit: 50, offset: 0 },
  ): Promise<{ readonly items: readonly ExternalIdentity[]; readonly total: number }> {
    if (!isId(personId)) return { items: [], total: 0 };
    const items = await identitiesOfPerson(db, personId, page);
    return { items, total: await countIdentitiesOfPerson(db, personId) };
  }
}
