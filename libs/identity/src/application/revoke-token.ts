import { Injectable } from '@nestjs/common';
import { sha256, type Tx } from '@samraad/platform';

/** Ends an access token at once; one that is unknown or has ended already is no error. */
@Injectable()
export class RevokeToken {
  async execute(tx: Tx, accessToken: string): Promise<void> {
    const rows = await tx.query<{ account_id: string }>(
      'DELETE FROM access_token WHERE hash = $1 RETURNING account_id',
      [sha256(accessToken)],
    );
    for (const row of rows)
      tx.audit({ stream: `account:${row.account_id}`, action: 'identity.token-revoked' });
  }
}
