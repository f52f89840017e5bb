import type { Tx } from '@samraad/platform';

/** Up to and including a message of the case; never back. */
export const markSeen = (
  tx: Tx,
  seen: { readonly personId: string; readonly caseId: string; readonly messageId: string },
) =>
  tx.query(
    `INSERT INTO message_seen (person_id, case_id, seq)
     SELECT $1, m.case_id, m.seq FROM message m WHERE m.id = $3 AND m.case_id = $2
     ON CONFLICT (person_id, case_id) DO UPDATE SET seq = greatest(message_seen.seq, EXCLUDED.seq)`,
    [seen.personId, seen.caseId, seen.messageId],
  );

/** What one of two rows of a person had, seen or begun, the other goes on with. */
export async function handOverOwn(tx: Tx, from: string, to: string): Promise<void> {
  await tx.query(
    `INSERT INTO message_seen (person_id, case_id, seq) SELECT $2, case_id, seq FROM message_seen WHERE person_id = $1
     ON CONFLICT (person_id, case_id) DO UPDATE SET seq = greatest(message_seen.seq, EXCLUDED.seq)`,
    [from, to],
  );
  await tx.query('DELETE FROM message_seen WHERE person_id = $1', [from]);
  await tx.query(
    `UPDATE message_draft SET person_id = $2 WHERE person_id = $1 AND NOT EXISTS (SELECT FROM message_draft other
       WHERE other.person_id = $2 AND other.case_id = message_draft.case_id AND other.provider_id = message_draft.provider_id)`,
    [from, to],
  );
  await tx.query('UPDATE message_attachment SET added_by = $2 WHERE added_by = $1 AND message_id IS NULL', [
    from,
    to,
  ]);
}
