import { domainTimeSql, type Queryable, type Tx } from '@samraad/platform';

/** One version's paper, by the SHA-256 of its bytes. */
export interface IssuedPaper {
  readonly contractId: string;
  readonly no: number;
  readonly sha256: string;
}

/** Kept once: the same paper is the same bytes. */
export async function insertPaper(tx: Tx, { contractId, no, sha256 }: IssuedPaper): Promise<void> {
  await tx.query(
    `INSERT INTO contract_paper (sha256, contract_id, no, issued_at) VALUES ($1, $2, $3, ${domainTimeSql})
     ON CONFLICT (sha256) DO NOTHING`,
    [sha256, contractId, no],
  );
}

/** Whether a code is a paper of a contract, and of one that all have signed. */
export interface FoundPaper {
  readonly known: boolean;
  readonly signed: boolean;
}

/**
 * A file as it was handed out or lies beside what somebody has signed, or a text that somebody has signed and whose hash begins
 * so. The beginning is hexadecimal, so it holds no pattern of its own.
 */
export async function findPaper(db: Queryable, code: string): Promise<FoundPaper> {
  const [row] = await db.query<FoundPaper>(
    `WITH text AS (
       SELECT contract_id, no FROM contract_version WHERE hash LIKE $1 || '%'
       UNION SELECT v.contract_id, v.no FROM contract_file f JOIN contract_version v ON v.file_id = f.id WHERE f.sha256 = $1
     ), paper AS (
       SELECT contract_id, no FROM contract_paper WHERE sha256 = $1
       UNION SELECT contract_id, no FROM text JOIN contract_signature USING (contract_id, no)
     ) SELECT count(*) > 0 AS known, coalesce(bool_or(c.state = 'signed' AND c.current_no = p.no), false) AS signed
     FROM paper p JOIN contract c ON c.id = p.contract_id`,
    [code],
  );
  return row ?? { known: false, signed: false };
}
