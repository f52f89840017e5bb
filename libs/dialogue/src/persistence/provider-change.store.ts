import type { Side } from '@samraad/identity';
import { expectMove, newId, type Queryable, type Tx } from '@samraad/platform';
import { type ChangeState, nextChangeStates } from '../domain/change-state';

/** One side's wish for another provider. */
export interface ProviderChange {
  readonly id: string;
  readonly caseId: string;
  readonly fromProviderId: string;
  readonly toProviderId: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedSide: Side;
  readonly proposedAt: Date;
  readonly state: ChangeState;
  readonly stateSince: Date;
  readonly answeredBy: string | null;
}

/** Every wish of a case, oldest first. */
export const findChanges = (db: Queryable, caseId: string): Promise<ProviderChange[]> =>
  db.query<ProviderChange>(
    `SELECT id, case_id AS "caseId", from_provider_id AS "fromProviderId", to_provider_id AS "toProviderId", reason,
       person_now(proposed_by) AS "proposedBy", proposed_side AS "proposedSide", proposed_at AS "proposedAt", state,
       state_since AS "stateSince", person_now(answered_by) AS "answeredBy"
     FROM provider_change WHERE case_id = $1 ORDER BY seq`,
    [caseId],
  );

/** Answers its id. The caller holds the case row. */
export async function insertChange(
  tx: Tx,
  wish: Pick<
    ProviderChange,
    'caseId' | 'fromProviderId' | 'toProviderId' | 'reason' | 'proposedBy' | 'proposedSide'
  >,
): Promise<string> {
  const id = newId();
  const { caseId, fromProviderId, toProviderId, reason, proposedBy, proposedSide } = wish;
  await tx.query(
    `INSERT INTO provider_change (id, case_id, from_provider_id, to_provider_id, reason, proposed_by, proposed_side,
       proposed_at, state, state_since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'proposed', $8)`,
    [id, caseId, fromProviderId, toProviderId, reason, proposedBy, proposedSide, await tx.now()],
  );
  return id;
}

/** `answeredBy` where somebody of the other side gave it. The caller holds the case row. */
export async function saveChangeState(
  tx: Tx,
  change: Pick<ProviderChange, 'id' | 'state'>,
  to: ChangeState,
  answeredBy: string | null = null,
): Promise<void> {
  expectMove(nextChangeStates, { from: change.state, to });
  await tx.query('UPDATE provider_change SET state = $2, state_since = $3, answered_by = $4 WHERE id = $1', [
    change.id,
    to,
    await tx.now(),
    answeredBy,
  ]);
}
