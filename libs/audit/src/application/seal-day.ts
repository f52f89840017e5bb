import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { genesis } from '../domain/chain';
import { rootTextSql } from '../persistence/verify.sql';

/** A root that was made. */
export interface SealedRoot {
  readonly no: number;
  /** How many streams had moved since the root before. */
  readonly heads: number;
  readonly root: string;
}

/** Binds the heads of all streams that have moved since the last root into a new one; null when none has. */
@Injectable()
export class SealDay {
  async execute(tx: Tx): Promise<SealedRoot | null> {
    await tx.query('SELECT pg_advisory_xact_lock(7267224)');
    const [next] = await tx.query<{ no: string }>('SELECT coalesce(max(no), 0) + 1 AS no FROM audit_root');
    const moved = await tx.query(
      `INSERT INTO audit_root_head (root_no, stream, seq, hash)
       SELECT $1, head.stream, head.seq, head.hash FROM audit_head head
       WHERE NOT EXISTS (SELECT FROM audit_root_head sealed WHERE sealed.stream = head.stream AND sealed.seq = head.seq)
       RETURNING stream`,
      [next?.no],
    );
    if (moved.length === 0) return null;
    const [made] = await tx.query<{ root: string }>(
      `INSERT INTO audit_root (no, sealed_at, heads, prev_root, root)
       SELECT no, sealed_at, $2, prev_root, audit_sha256(${rootTextSql})
       FROM (SELECT $1::bigint AS no, date_trunc('milliseconds', clock_timestamp()) AS sealed_at,
         coalesce((SELECT root FROM audit_root ORDER BY no DESC LIMIT 1), '${genesis}') AS prev_root OFFSET 0) AS root
       RETURNING root`,
      [next?.no, moved.length],
    );
    return { no: Number(next?.no), heads: moved.length, root: made?.root ?? '' };
  }
}
