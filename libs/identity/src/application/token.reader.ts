import { Injectable } from '@nestjs/common';
import { Database, sha256 } from '@samraad/platform';
import type { Method, Proof } from '../domain/proof.rules';

/** Whose a token is, and what its holder proved when it was issued. */
export interface TokenHeld {
  readonly accountId: string;
  readonly proof: Proof;
}

/** Tells whose a Bearer token is. */
@Injectable()
export class TokenReader {
  constructor(private readonly db: Database) {}

  /** The active account of a token that has not expired (system time), and its proof; null otherwise. */
  async read(accessToken: string): Promise<TokenHeld | null> {
    const [row] = await this.db.query<{ account_id: string; proved_at: Date; methods: Method[] }>(
      `SELECT token.account_id, token.proved_at, token.methods
       FROM access_token token JOIN account ON account.id = token.account_id
       WHERE token.hash = $1 AND token.expires_at > clock_timestamp() AND account.active`,
      [sha256(accessToken)],
    );
    return row ? { accountId: row.account_id, proof: { at: row.proved_at, methods: row.methods } } : null;
  }
}
