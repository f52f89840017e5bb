import type { Queryable, Tx } from '@samraad/platform';
import type { ContractFilePart } from '../domain/contract-file';

/** A file that a contract has, or had in its draft. */
export interface ContractFileRow extends ContractFilePart {
  readonly id: string;
  readonly bytes: number;
  /** Somebody looked for viruses in it; false where the portal has nobody to ask. */
  readonly scanned: boolean;
}

/** A file that was judged, looked through and stored. */
export type TakenFile = ContractFileRow;

export async function insertContractFile(
  tx: Tx,
  of: { readonly contractId: string; readonly addedBy: string },
  { id, name, bytes, sha256, scanned }: TakenFile,
): Promise<void> {
  await tx.query(
    `INSERT INTO contract_file (id, contract_id, name, bytes, sha256, scanned, added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, of.contractId, name, bytes, sha256, scanned, of.addedBy, await tx.now()],
  );
}

/** Those of a contract that neither a version nor its draft has any more. */
export async function dropUnusedFiles(tx: Tx, contractId: string, used: string | null): Promise<void> {
  await tx.query(
    `DELETE FROM contract_file f WHERE f.contract_id = $1 AND f.id IS DISTINCT FROM $2
       AND NOT EXISTS (SELECT FROM contract_version v WHERE v.file_id = f.id)`,
    [contractId, used],
  );
}

/** The file a contract's text names; null when there is none. Of the same name and bytes the newest. */
export async function findContractFile(
  db: Queryable,
  contractId: string,
  part: ContractFilePart | null | undefined,
): Promise<ContractFileRow | null> {
  if (!part) return null;
  const [row] = await db.query<ContractFileRow>(
    `SELECT id, name, bytes, sha256, scanned FROM contract_file WHERE contract_id = $1 AND name = $2 AND sha256 = $3
     ORDER BY added_at DESC, id LIMIT 1`,
    [contractId, part.name, part.sha256],
  );
  return row ?? null;
}
