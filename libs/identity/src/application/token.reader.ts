import { Injectable } from '@nestjs/common';
import { Database, sha256 } from '@samraad/platform';

/** Tells whose a Bearer token is. */
@Injectable()
export class TokenReader {
  constructor(private readonly db: Database) {}

  /** The active account of a token that has not expired (system time); null otherwise. */
  async accountOf(accessToken: string): Promise<string | null> {
    const [row] = await this.db.query<{ account_id: string }>(
      `SELECT token.account_id FROM access_token token JOIN account ON account.id = token.account_id
       WHERE token.hash = $1 AND token.expires_at > clock_timestamp() AND account.active`,
      [sha256(accessToken)],
    );
    return row?.account_id ?? null;
  }
}
