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

/** The texts whose file was handed out with this hash, or that somebody has signed and whose hash begins so; hexadecimal holds no pattern of its own. */
export function textsOfPaper(
  db: Queryable,
  code: string,
): Promise<{ caseId: string; contentHash: string }[]> {
  return db.query(
    `SELECT request_id AS "caseId", content_hash AS "contentHash" FROM request_signature WHERE content_hash LIKE $1 || '%'
     UNION SELECT request_id, content_hash FROM request_paper WHERE sha256 = $1`,
    [code],
  );
}
