import type { Queryable, Tx } from '@samraad/platform';
import type { Buyer, Seller } from '../domain/party';

const party = 'name, cvr, street, postal_code AS "postalCode", city';

export async function findSeller(db: Queryable, providerId: string): Promise<Seller | null> {
  const [row] = await db.query<Seller>(
    `SELECT ${party}, iban, vat FROM invoice_seller WHERE provider_id = $1`,
    [providerId],
  );
  return row ?? null;
}

/** Whether the provider that delivers a case has said who sends its invoices. */
export async function sellerKnown(db: Queryable, caseId: string): Promise<boolean> {
  const rows = await db.query(
    `SELECT 1 FROM delivery_course c JOIN invoice_seller s ON s.provider_id = c.provider_id WHERE c.case_id = $1`,
    [caseId],
  );
  return rows.length > 0;
}

export async function findBuyer(db: Queryable): Promise<Buyer | null> {
  const [row] = await db.query<Buyer>(`SELECT ${party}, gln FROM invoice_buyer`);
  return row ?? null;
}

export async function saveSeller(
  tx: Tx,
  providerId: string,
  { name, cvr, street, postalCode, city, iban, vat }: Seller,
  by: string | null,
): Promise<void> {
  await tx.query(
    `INSERT INTO invoice_seller (provider_id, name, cvr, street, postal_code, city, iban, vat, said_by, said_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (provider_id) DO UPDATE SET name = $2, cvr = $3, street = $4, postal_code = $5, city = $6, iban = $7,
       vat = $8, said_by = $9, said_at = $10`,
    [providerId, name, cvr, street, postalCode, city, iban, vat, by, await tx.now()],
  );
}

export async function saveBuyer(
  tx: Tx,
  { name, cvr, street, postalCode, city, gln }: Buyer,
  by: string | null,
): Promise<void> {
  await tx.query(
    `INSERT INTO invoice_buyer (name, cvr, street, postal_code, city, gln, said_by, said_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (single) DO UPDATE SET name = $1, cvr = $2, street = $3, postal_code = $4, city = $5, gln = $6,
       said_by = $7, said_at = $8`,
    [name, cvr, street, postalCode, city, gln, by, await tx.now()],
  );
}
