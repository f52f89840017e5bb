import { insertRow, isId, readRow, readRows, type Queryable, statesBefore, type Tx } from '@samraad/platform';
import { type InvitationState, nextInvitationStates } from '../domain/invitation-state';
import { ColleagueInvitation } from './colleague-invitation.entity';

export const insertInvitation = (
  tx: Tx,
  row: Omit<ColleagueInvitation, 'state' | 'answeredAt' | 'vouchedBy' | 'vouchedAt'>,
): Promise<void> => insertRow(tx, ColleagueInvitation, { ...row, state: 'asked' });

export const findInvitation = async (db: Queryable, id: string): Promise<ColleagueInvitation | null> =>
  isId(id) ? readRow(db, ColleagueInvitation, 'WHERE id = $1', [id]) : null;

/** Those of a case, the newest first. */
export const findInvitations = (db: Queryable, caseId: string): Promise<ColleagueInvitation[]> =>
  readRows(db, ColleagueInvitation, 'WHERE case_id = $1 ORDER BY invited_at DESC, id LIMIT 200', [caseId]);

/** The case is locked, so it is answered once. */
export async function closeInvitation(tx: Tx, id: string, state: InvitationState): Promise<void> {
  await tx.query(
    'UPDATE colleague_invitation SET state = $2, answered_at = $3 WHERE id = $1 AND state = ANY($4)',
    [id, state, await tx.now(), statesBefore(nextInvitationStates, state)],
  );
}

/** Takes back every invitation that is not answered, but for those to the workplaces that stay; answers whose they were, each once. */
export async function withdrawInvitations(
  tx: Tx,
  caseId: string,
  but: readonly string[] = [],
): Promise<string[]> {
  const rows = await tx.query<{ person_id: string }>(
    `UPDATE colleague_invitation SET state = 'withdrawn', answered_at = $2
     WHERE case_id = $1 AND state = ANY($3) AND unit_id <> ALL($4::uuid[]) RETURNING person_id`,
    [caseId, await tx.now(), statesBefore(nextInvitationStates, 'withdrawn'), but],
  );
  return [...new Set(rows.map((row) => row.person_id))];
}
