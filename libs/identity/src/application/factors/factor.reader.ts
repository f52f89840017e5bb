import { Injectable } from '@nestjs/common';
import { Database, isId } from '@samraad/platform';
import { factorsSql } from '../../persistence/factor.store';
import { type PasskeyHeld, passkeysOf } from '../../persistence/passkey.store';

/** What an account has beside its first proof, as its owner sees it. */
export interface FactorsHeld {
  /** System time; null without a confirmed app. */
  readonly appSince: Date | null;
  /** Oldest first. */
  readonly passkeys: readonly PasskeyHeld[];
  /** Recovery codes not used yet; null where none were ever made. */
  readonly codesLeft: number | null;
}

/** Tells people what they have set up; never a secret. */
@Injectable()
export class FactorReader {
  constructor(private readonly db: Database) {}

  async of(accountId: string): Promise<FactorsHeld> {
    const [row] = await this.db.query<{ app: Date | null; codes: number; left: number }>(
      `SELECT (SELECT confirmed_at FROM totp WHERE account_id = $1) AS app, count(*)::int AS codes,
         (count(*) FILTER (WHERE used_for IS NULL))::int AS left
       FROM recovery_code WHERE account_id = $1`,
      [accountId],
    );
    return {
      appSince: row?.app ?? null,
      passkeys: await passkeysOf(this.db, accountId),
      codesLeft: row === undefined || row.codes === 0 ? null : row.left,
    };
  }

  /** Whether a person has a second factor on any account; null for nobody who can sign in. */
  async ofPerson(personId: string): Promise<{ personId: string; name: string; has: boolean } | null> {
    if (!isId(personId)) return null;
    const [row] = await this.db.query<{ personId: string; name: string; has: boolean }>(
      `SELECT person.id AS "personId", person.name, bool_or(cardinality(${factorsSql('account.id')}) > 0) AS has
       FROM person JOIN account ON account.person_id = person.id WHERE person.id = $1 GROUP BY person.id`,
      [personId],
    );
    return row ?? null;
  }
}
