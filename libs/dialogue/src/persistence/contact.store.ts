import { insertRow, newId, type Tx } from '@samraad/platform';
import { Contact } from './contact.entity';

export async function insertContact(tx: Tx, contact: Omit<Contact, 'id' | 'loggedAt'>): Promise<string> {
  const id = newId();
  await insertRow(tx, Contact, { ...contact, id, loggedAt: await tx.now() });
  return id;
}
