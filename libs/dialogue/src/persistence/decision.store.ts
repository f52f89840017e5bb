import { newId, type Tx } from '@samraad/platform';
import type { DeclineReason } from '../domain/dialogue.rules';

/** A provider's answer to a request; never changed. */
export interface NewDecision {
  readonly caseId: string;
  readonly providerId: string;
  readonly by: string;
  readonly declined?: { readonly code: DeclineReason; readonly reason: string };
}

export async function insertDecision(tx: Tx, decision: NewDecision): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO provider_decision (id, case_id, provider_id, decision, reason_code, reason, decided_by, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      decision.caseId,
      decision.providerId,
      decision.declined ? 'decline' : 'accept',
      decision.declined?.code ?? null,
      decision.declined?.reason ?? null,
      decision.by,
      await tx.now(),
    ],
  );
  return id;
}
