import { newId, type Tx } from '@samraad/platform';
import type { DialogueSide } from '../domain/dialogue.rules';

export async function insertMessage(
  tx: Tx,
  message: { caseId: string; providerId: string; authorId: string; side: DialogueSide; body: string },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO message (id, case_id, provider_id, author_id, author_side, body, sent_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, message.caseId, message.providerId, message.authorId, message.side, message.body, await tx.now()],
  );
  return id;
}
