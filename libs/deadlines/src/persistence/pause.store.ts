import {
  expectMove,
  readRow,
  readRows,
  refusal,
  statesBefore,
  type Queryable,
  type Tx,
} from '@samraad/platform';
import type { PauseSide } from '../domain/pause.rules';
import { nextPauseStates } from '../domain/pause-state';
import { StoredPause } from './pause.entity';

/** Every pause of the cases, in the order they were asked for. */
export const findPauses = (db: Queryable, caseIds: readonly string[]): Promise<StoredPause[]> =>
  readRows(db, StoredPause, 'WHERE case_id = ANY($1::uuid[]) ORDER BY seq', [caseIds]);

/** One pause of a case; null when the case has no such pause. The caller holds the case row. */
export const findPause = (tx: Tx, caseId: string, id: string): Promise<StoredPause | null> =>
  readRow(tx, StoredPause, 'WHERE case_id = $1 AND id = $2', [caseId, id]);

export async function answerPause(
  tx: Tx,
  pause: Pick<StoredPause, 'id' | 'state'>,
  answer: { state: 'confirmed' | 'refused'; by: string; side: PauseSide; at: Date },
): Promise<void> {
  const move = { from: pause.state, to: answer.state };
  expectMove(nextPauseStates, move, refusal('deadlines.pause-answered', {}, 409));
  await tx.query(
    `UPDATE clock_pause SET state = $2, answered_by = $3, answered_side = $4, answered_at = $5 WHERE id = $1`,
    [pause.id, answer.state, answer.by, answer.side, answer.at],
  );
}

/** Unanswered pauses end with the clocks they were for. */
export async function lapsePauses(tx: Tx, caseId: string): Promise<void> {
  await tx.query(
    `UPDATE clock_pause SET state = 'lapsed', answered_at = $2 WHERE case_id = $1 AND state = ANY($3)`,
    [caseId, await tx.now(), statesBefore(nextPauseStates, 'lapsed')],
  );
}
