import { Injectable } from '@nestjs/common';
import type { Sql } from '@samraad/platform';
import { proofs } from '../persistence/verify.sql';

/** Something in the record that does not hold, and the row where. */
export interface AuditDifference {
  readonly table: 'audit_entry' | 'audit_detail' | 'audit_head' | 'audit_root' | 'audit_root_head';
  /** Key of the row in its table. */
  readonly row: string;
  readonly stream: string | null;
  readonly seq: string | null;
  /**
   * 'hash' body or hash changed · 'chain' not joined to the row before · 'sequence' a row is missing · 'columns' a column
   * differs from the body · 'details' side row changed · 'head' stream does not end where its head says · 'root' and
   * 'root-head' a sealed day differs.
   */
  readonly problem: 'hash' | 'chain' | 'sequence' | 'columns' | 'details' | 'head' | 'root' | 'root-head';
}

/** Re-derives every chain, digest, head and root from the rows they cover. */
@Injectable()
export class AuditVerifier {
  /**
   * The differences, none when all holds; at most `limit` of each kind of row (one wrong row already breaks the proof).
   * Right beside live traffic when `db` is one REPEATABLE READ transaction.
   */
  async verify(db: Sql, limit = 1000): Promise<readonly AuditDifference[]> {
    const found: AuditDifference[] = [];
    for (const proof of proofs)
      found.push(...(await db.query<AuditDifference>(`${proof} LIMIT $1`, [limit])));
    return found;
  }
}
