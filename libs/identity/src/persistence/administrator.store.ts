import type { Tx } from '@samraad/platform';
import { hasComeInSql } from './factor.store';

/** An open account of somebody who is administrator, now or later. */
export interface Administrator {
  readonly personId: string;
  readonly accountId: string;
  readonly email: string;
  /** False until they have come in for the first time. */
  readonly hasComeIn: boolean;
}

/** Every administrator who is or will be and has an account; whoever else makes or closes one waits. */
export async function lockAdministrators(tx: Tx, at: Date): Promise<readonly Administrator[]> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('identity.administrators', 0))`);
  return tx.query<Administrator>(
    `SELECT DISTINCT held.person_id AS "personId", account.id AS "accountId", account.email,
       ${hasComeInSql('account')} AS "hasComeIn"
     FROM role_assignment held JOIN account ON account.person_id = held.person_id AND account.active
     WHERE held.role = 'administrator' AND (held.valid_to IS NULL OR held.valid_to > $1)`,
    [at],
  );
}
