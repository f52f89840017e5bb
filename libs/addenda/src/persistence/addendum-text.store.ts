import { insertRow, type Queryable, readRows, type Tx } from '@samraad/platform';
import { AddendumSignature } from './addendum-signature.entity';
import { AddendumText } from './addendum-text.entity';

/** What was sent of an addendum, the first sending first. */
export const findTexts = (db: Queryable, addendumId: string): Promise<AddendumText[]> =>
  readRows(db, AddendumText, 'WHERE addendum_id = $1 ORDER BY no', [addendumId]);

export async function insertText(tx: Tx, text: Omit<AddendumText, 'madeAt'>): Promise<void> {
  await insertRow(tx, AddendumText, { ...text, madeAt: await tx.now() });
}

/** The signatures over one sending, by who each signer is now. */
export const findSignatures = (db: Queryable, addendumId: string, no: number): Promise<AddendumSignature[]> =>
  db.query<AddendumSignature>(
    `SELECT addendum_id AS "addendumId", no, hash, side, unit_id AS "unitId", person_now(person_id) AS "personId", role, signed_at AS "signedAt"
     FROM addendum_signature WHERE addendum_id = $1 AND no = $2 ORDER BY signed_at, side, unit_id`,
    [addendumId, no],
  );

export async function insertSignature(tx: Tx, of: Omit<AddendumSignature, 'signedAt'>): Promise<void> {
  await insertRow(tx, AddendumSignature, { ...of, signedAt: await tx.now() });
}

/** The same as they were given, whoever their signers are now. */
export const signaturesAsGiven = (
  db: Queryable,
  addendumId: string,
  no: number,
): Promise<AddendumSignature[]> =>
  readRows(db, AddendumSignature, 'WHERE addendum_id = $1 AND no = $2 ORDER BY signed_at, side, unit_id', [
    addendumId,
    no,
  ]);
