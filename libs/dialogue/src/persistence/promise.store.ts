import { insertRow, expectMove, type Queryable, readRows, type Tx } from '@samraad/platform';
import type { DialogueSide } from '../domain/dialogue.rules';
import { nextPromiseStates, type PromiseState } from '../domain/promise-state';
import { ProviderPromise } from './promise.entity';

/** Every promise of a case, in the order they were proposed. */
export const findPromises = (db: Queryable, caseId: string): Promise<ProviderPromise[]> =>
  readRows(db, ProviderPromise, 'WHERE case_id = $1 ORDER BY seq', [caseId]);

/** The caller holds the case row. */
export async function insertPromise(
  tx: Tx,
  promise: Pick<
    ProviderPromise,
    'id' | 'caseId' | 'providerId' | 'clock' | 'promisedOn' | 'reason' | 'proposedBy' | 'proposedSide'
  >,
): Promise<void> {
  const now = await tx.now();
  await insertRow(tx, ProviderPromise, {
    ...promise,
    proposedAt: now,
    state: 'proposed',
    stateSince: now,
  });
}

/** `answer` when somebody of the other party gave it. The caller holds the case row. */
export async function savePromiseState(
  tx: Tx,
  promise: Pick<ProviderPromise, 'id' | 'state'>,
  to: PromiseState,
  answer?: { readonly by: string; readonly side: DialogueSide },
): Promise<void> {
  expectMove(nextPromiseStates, { from: promise.state, to });
  await tx.query(
    `UPDATE provider_promise SET state = $2, state_since = $3, answered_by = coalesce($4, answered_by),
       answered_side = coalesce($5, answered_side), answered_at = CASE WHEN $4::uuid IS NULL THEN answered_at ELSE $3 END
     WHERE id = $1`,
    [promise.id, to, await tx.now(), answer?.by ?? null, answer?.side ?? null],
  );
}
