import type { Tx } from '@samraad/platform';

/** Takes the round's next number for a case, once; the row's lock keeps the order gapless (domain.md §7). */
export async function takeNumber(tx: Tx, requestId: string, roundId: string): Promise<number> {
  await tx.query('INSERT INTO round_queue (round_id) VALUES ($1) ON CONFLICT DO NOTHING', [roundId]);
  const [row] = await tx.query<{ last_number: number }>(
    'UPDATE round_queue SET last_number = last_number + 1 WHERE round_id = $1 RETURNING last_number',
    [roundId],
  );
  const number = row?.last_number ?? 0;
  // The hash of what was signed then: a text signed later never becomes the number's.
  await tx.query(
    'UPDATE request SET round_id = $2, number = $3, completed_at = $4, queue_hash = content_hash WHERE id = $1',
    [requestId, roundId, number, await tx.now()],
  );
  return number;
}
