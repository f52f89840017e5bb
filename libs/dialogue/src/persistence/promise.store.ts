import type { ClockKind } from '@samraad/deadlines';
import { expectMove, type Queryable, type Tx } from '@samraad/platform';
import type { DialogueSide } from '../domain/dialogue.rules';
import { nextPromiseStates, type PromiseState } from '../domain/promise-state';

/** A new day agreed on, or asked for; it changes no clock (domain.md §6 [ours, 2]). */
export interface ProviderPromise {
  readonly id: string;
  readonly caseId: string;
  readonly providerId: string;
  readonly clock: ClockKind;
  /** `YYYY-MM-DD`, Copenhagen. */
  readonly promisedOn: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedSide: DialogueSide;
  readonly proposedAt: Date;
  readonly answeredBy: string | null;
  readonly answeredSide: DialogueSide | null;
  readonly answeredAt: Date | null;
  readonly state: PromiseState;
  readonly stateSince: Date;
}

const columns = `id, case_id AS "caseId", provider_id AS "providerId", clock, promised_on AS "promisedOn", reason,
  proposed_by AS "proposedBy", proposed_side AS "proposedSide", proposed_at AS "proposedAt", answered_by AS "answeredBy",
  answered_side AS "answeredSide", answered_at AS "answeredAt", state, state_since AS "stateSince"`;

/** Every promise of a case, in the order they were proposed. */
export function findPromises(db: Queryable, caseId: string): Promise<ProviderPromise[]> {
  return db.query<ProviderPromise>(
    `SELECT ${columns} FROM provider_promise WHERE case_id = $1 ORDER BY seq`,
    [caseId],
  );
}

/** The caller holds the case row. */
export async function insertPromise(
  tx: Tx,
  promise: Pick<
    ProviderPromise,
    'id' | 'caseId' | 'providerId' | 'clock' | 'promisedOn' | 'reason' | 'proposedBy' | 'proposedSide'
  >,
): Promise<void> {
  await tx.query(
    `INSERT INTO provider_promise (id, case_id, provider_id, clock, promised_on, reason, proposed_by, proposed_side,
       proposed_at, state, state_since)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'proposed', $9)`,
    [
      promise.id,
      promise.caseId,
      promise.providerId,
      promise.clock,
      promise.promisedOn,
      promise.reason,
      promise.proposedBy,
      promise.proposedSide,
      await tx.now(),
    ],
  );
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
