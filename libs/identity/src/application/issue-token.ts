import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { sha256, type Tx } from '@samraad/platform';
import type { Method } from '../domain/proof.rules';

/** What the API's client gets: shown once, only its digest is kept. */
export interface IssuedToken {
  readonly accessToken: string;
  /** Twelve hours ahead, system time. */
  readonly expiresAt: Date;
}

/** Issues an access token for an account whose owner has just proved who they are, and notes with what. */
@Injectable()
export class IssueToken {
  async execute(tx: Tx, accountId: string, methods: readonly Method[]): Promise<IssuedToken> {
    // The prefix lets scanners find a token somebody has published.
    const accessToken = `samraad_${randomBytes(32).toString('base64url')}`;
    const rows = await tx.query<{ expires_at: Date }>(
      `INSERT INTO access_token (hash, account_id, expires_at, proved_at, methods)
       SELECT $1, $2, issued + interval '12 hours', issued, $3::text[]
       FROM date_trunc('milliseconds', clock_timestamp()) AS issued RETURNING expires_at`,
      [sha256(accessToken), accountId, methods],
    );
    const expiresAt = rows[0]?.expires_at;
    if (expiresAt === undefined) throw new Error('the token was not kept');
    tx.audit({ stream: `account:${accountId}`, action: 'identity.token-issued' });
    return { accessToken, expiresAt };
  }
}
