import type { Tx } from '@samraad/platform';
import type { ContractPart } from '../domain/contract-content';
import type { PenHolder } from '../domain/pen';
import type { SigningSide } from './contract-signature.entity';

/** The draft changes hands. The contract is locked. Its version stays: nothing of what it says is another. */
export async function savePen(
  tx: Tx,
  contractId: string,
  { to, by, taken }: { readonly to: PenHolder; readonly by: string; readonly taken: boolean },
): Promise<void> {
  await tx.query(
    'UPDATE contract SET pen = $2, pen_moved_by = $3, pen_taken = $4, pen_since = $5 WHERE id = $1',
    [contractId, to, by, taken, await tx.now()],
  );
}

/** Who wrote these parts last, and for which side. */
export async function saveWritten(
  tx: Tx,
  contractId: string,
  parts: readonly ContractPart[],
  { personId, side }: { readonly personId: string; readonly side: SigningSide },
): Promise<void> {
  await tx.query(
    `INSERT INTO contract_part_written (contract_id, part, written_by, side, written_at)
     SELECT $1, part, $3, $4, $5 FROM unnest($2::text[]) AS part
     ON CONFLICT (contract_id, part) DO UPDATE
       SET written_by = excluded.written_by, side = excluded.side, written_at = excluded.written_at`,
    [contractId, parts, personId, side, await tx.now()],
  );
}
