import { domainTimeSql, type Queryable, type Tx } from '@samraad/platform';

/** A signed text's paper, by the SHA-256 of its bytes. */
export interface IssuedRequestPaper {
  readonly caseId: string;
  readonly contentHash: string;
  readonly sha256: string;
}

/** Kept once: the same paper is the same bytes. */
export async function insertRequestPaper(tx: Tx, paper: IssuedRequestPaper): Promise<void> {
  await tx.query(
    `INSERT INTO request_paper (sha256, request_id, content_hash, issued_at) VALUES ($1, $2, $3, ${domainTimeSql})
     ON CONFLICT (sha256) DO NOTHING`,
    [paper.sha256, paper.caseId, paper.contentHash],
  );
}

/** A file as it was handed out, or a text that somebody has signed and whose hash begins so; hexadecimal holds no pattern of its own. */
export async function isRequestPaper(db: Queryable, code: string): Promise<boolean> {
  const [row] = await db.query<{ known: boolean }>(
    `SELECT EXISTS (SELECT FROM request_signature WHERE content_hash LIKE $1 || '%')
       OR EXISTS (SELECT FROM request_paper WHERE sha256 = $1) AS known`,
    [code],
  );
  return row?.known === true;
}
