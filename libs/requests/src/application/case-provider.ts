import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';

/** What dialogue writes on the case row, which requests owns: acceptance and consultant. The caller holds the lock. */
@Injectable()
export class CaseProvider {
  /** Marks that the provider took the request on; 409 the second time. */
  async markAccepted(tx: Tx, caseId: string): Promise<void> {
    const rows = await tx.query(
      'UPDATE request SET accepted_at = $2 WHERE id = $1 AND accepted_at IS NULL RETURNING id',
      [caseId, await tx.now()],
    );
    if (rows.length === 0) refuse('requests.already-accepted', {}, 409);
  }

  /** Names the consultant (or nobody). */
  async setConsultant(tx: Tx, caseId: string, personId: string | null): Promise<void> {
    await tx.query('UPDATE request SET consultant_id = $2 WHERE id = $1', [caseId, personId]);
  }
}
