import { newId, type Tx } from '@samraad/platform';
import type { ContactKind, ContactWith } from '../domain/contact.rules';

/** A contact of the provider with the parties; never changed. */
export interface NewContact extends ContactWith {
  readonly caseId: string;
  readonly providerId: string;
  readonly kind: ContactKind;
  readonly messageId: string | null;
  readonly heldAt: Date;
  readonly first: boolean;
  readonly by: string;
}

export async function insertContact(tx: Tx, contact: NewContact): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO contact (id, case_id, provider_id, kind, message_id, held_at, with_management, with_employees, first,
       logged_by, logged_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      contact.caseId,
      contact.providerId,
      contact.kind,
      contact.messageId,
      contact.heldAt,
      contact.withManagement,
      contact.withEmployees,
      contact.first,
      contact.by,
      await tx.now(),
    ],
  );
  return id;
}
