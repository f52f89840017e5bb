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

export async function isIssued(db: Queryable, sha256: string): Promise<boolean> {
  const [row] = await db.query<{ known: boolean }>(
    'SELECT EXISTS (SELECT FROM contract_paper WHERE sha256 = $1) AS known',
    [sha256],
  );
  return row?.known === true;
}

/** A text that somebody has signed and whose hash begins so. The beginning is hexadecimal, so it holds no pattern of its own. */
export async function isSignedText(db: Queryable, beginning: string): Promise<boolean> {
  const [row] = await db.query<{ known: boolean }>(
    `SELECT EXISTS (SELECT FROM contract_version v WHERE v.hash LIKE $1 || '%'
       AND EXISTS (SELECT FROM contract_signature g WHERE g.contract_id = v.contract_id AND g.no = v.no)) AS known`,
    [beginning],
  );
  return row?.known === true;
}
