import { Injectable } from '@nestjs/common';
import { isId, normalAddress, type Queryable } from '@samraad/platform';
import { mailboxOf } from '../domain/mailbox';
import { hasComeInSql } from '../persistence/factor.store';

/** An account as those who keep accounts see it. */
export interface AccountFound {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly active: boolean;
  /** False until its owner has chosen a password, or made a passkey instead. */
  readonly hasComeIn: boolean;
}

const columns = `account.id AS "accountId", account.person_id AS "personId", person.name, account.email, account.active,
  ${hasComeInSql('account')} AS "hasComeIn"`;
const accounts = 'account JOIN person ON person.id = account.person_id';

/** Tells of accounts, to those who keep them. Never shown to others: who has an account is nobody's reading. */
@Injectable()
export class AccountReader {
  /** The account that signs in with an e-mail, open or closed. */
  async byEmail(db: Queryable, email: string): Promise<AccountFound | null> {
    const sql = `SELECT ${columns} FROM ${accounts} WHERE account.email = $1`;
    return (await db.query<AccountFound>(sql, [normalAddress(email)]))[0] ?? null;
  }

  /** The account whose mailbox an e-mail arrives in, the one that signs in with it before others: what follows a + tells nobody apart. */
  async byMailbox(db: Queryable, email: string): Promise<AccountFound | null> {
    const sql = `SELECT ${columns} FROM ${accounts} WHERE account.mailbox = $2
      ORDER BY account.email = $1 DESC, account.active DESC, account.email = $2 DESC, account.id LIMIT 1`;
    const address = normalAddress(email);
    return (await db.query<AccountFound>(sql, [address, mailboxOf(address)]))[0] ?? null;
  }

  async byId(db: Queryable, accountId: string): Promise<AccountFound | null> {
    if (!isId(accountId)) return null;
    const sql = `SELECT ${columns} FROM ${accounts} WHERE account.id = $1`;
    return (await db.query<AccountFound>(sql, [accountId]))[0] ?? null;
  }

  /** A person's accounts, open ones first. */
  ofPerson(db: Queryable, personId: string): Promise<readonly AccountFound[]> {
    const sql = `SELECT ${columns} FROM ${accounts} WHERE account.person_id = $1
      ORDER BY account.active DESC, account.email LIMIT 20`;
    return db.query<AccountFound>(sql, [personId]);
  }
}
