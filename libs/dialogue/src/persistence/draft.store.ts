import type { Queryable, Tx } from '@samraad/platform';
import type { AttachedWhere } from './attachment.store';

/** What somebody has begun to write in a case; '' when nothing. */
export async function draftOf(
  db: Queryable,
  { caseId, personId, providerId }: AttachedWhere,
): Promise<string> {
  const [row] = await db.query<{ body: string }>(
    'SELECT body FROM message_draft WHERE case_id = $1 AND person_id = $2 AND provider_id = $3',
    [caseId, personId, providerId],
  );
  return row?.body ?? '';
}

export async function keepDraft(
  tx: Tx,
  { caseId, personId, providerId }: AttachedWhere,
  body: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO message_draft (case_id, person_id, provider_id, body, changed_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (case_id, person_id, provider_id) DO UPDATE SET body = EXCLUDED.body, changed_at = EXCLUDED.changed_at`,
    [caseId, personId, providerId, body, await tx.now()],
  );
}

export const dropDraft = (tx: Tx, { caseId, personId, providerId }: AttachedWhere) =>
  tx.query('DELETE FROM message_draft WHERE case_id = $1 AND person_id = $2 AND provider_id = $3', [
    caseId,
    personId,
    providerId,
  ]);
