import type { Side } from '@samraad/identity';
import { type Queryable, statesBefore, type Tx } from '@samraad/platform';
import type { OpeningAnswers } from '../domain/openings/opening-answers';
import type { OpeningsFacts, OwnOpening } from '../domain/openings/opening.rules';
import { nextOpeningsStates } from '../domain/openings/openings-state';
import { sides } from '../domain/side';

/** Where the openings of a case stand, without a word of them; null when none were ever proposed. */
export async function findOpenings(db: Queryable, caseId: string): Promise<OpeningsFacts | null> {
  const [row] = await db.query<OpeningsFacts>(
    'SELECT state, unit_id AS "unitId", drop_side AS "dropBy" FROM opening_pair WHERE case_id = $1',
    [caseId],
  );
  return row ?? null;
}

/** Both rows at once: that one is there tells nothing. */
export async function insertOpenings(
  tx: Tx,
  caseId: string,
  by: { readonly personId: string; readonly side: Side; readonly unitId: string },
): Promise<void> {
  // What a workplace that has left wrote is erased first.
  await dropOpenings(tx, caseId);
  await tx.query(
    `INSERT INTO opening_pair (case_id, unit_id, state, proposed_by, proposed_side, proposed_at)
     VALUES ($1, $2, 'writing', $3, $4, $5)
     ON CONFLICT (case_id) DO UPDATE SET unit_id = EXCLUDED.unit_id, state = 'writing', proposed_by = EXCLUDED.proposed_by,
       proposed_side = EXCLUDED.proposed_side, proposed_at = EXCLUDED.proposed_at, opened_at = NULL,
       drop_by = NULL, drop_side = NULL, drop_at = NULL, begun_by = NULL, begun_at = NULL
     WHERE opening_pair.state = ANY($6)`,
    [caseId, by.unitId, by.personId, by.side, await tx.now(), statesBefore(nextOpeningsStates, 'writing')],
  );
  await tx.query(
    'INSERT INTO opening (case_id, side) SELECT $1, side FROM unnest($2::text[]) AS side ON CONFLICT DO NOTHING',
    [caseId, [...sides]],
  );
}

/** A side's own, to be changed by that side. */
export async function ownOpening(db: Queryable, caseId: string, side: Side): Promise<OwnOpening> {
  const [row] = await db.query<OwnOpening>(
    `SELECT answers, handed_at AS "handedAt", version, person_now(written_by) AS "writtenBy"
     FROM opening WHERE case_id = $1 AND side = $2`,
    [caseId, side],
  );
  return row ?? { answers: {}, handedAt: null, version: 0, writtenBy: null };
}

/** Keeps what a side has written so far. */
export async function saveOpening(
  tx: Tx,
  caseId: string,
  side: Side,
  written: { readonly answers: OpeningAnswers; readonly by: string },
): Promise<void> {
  await tx.query(
    'UPDATE opening SET answers = $3, written_by = $4, written_at = $5 WHERE case_id = $1 AND side = $2',
    [caseId, side, JSON.stringify(written.answers), written.by, await tx.now()],
  );
}

/** `by` null takes it back. Answers whether both are in now: the database opens them in this very commit. */
export async function saveHandedIn(tx: Tx, caseId: string, side: Side, by: string | null): Promise<boolean> {
  const at = by === null ? null : await tx.now();
  await tx.query('UPDATE opening SET handed_by = $3, handed_at = $4 WHERE case_id = $1 AND side = $2', [
    ...[caseId, side, by, at],
  ]);
  return (await findOpenings(tx, caseId))?.state === 'opened';
}

/** A side has asked to drop them; null: nobody does any longer. */
export async function saveDropAsked(
  tx: Tx,
  caseId: string,
  by: { readonly personId: string; readonly side: Side } | null,
): Promise<void> {
  await tx.query('UPDATE opening_pair SET drop_by = $2, drop_side = $3, drop_at = $4 WHERE case_id = $1', [
    ...[caseId, by?.personId ?? null, by?.side ?? null, by ? await tx.now() : null],
  ]);
}

/** Dropped, whoever they were of: the database erases both texts. */
export async function dropOpenings(tx: Tx, caseId: string): Promise<void> {
  await tx.query(
    `UPDATE opening_pair SET state = 'dropped', drop_by = NULL, drop_side = NULL, drop_at = NULL
     WHERE case_id = $1 AND state = ANY($2)`,
    [caseId, statesBefore(nextOpeningsStates, 'dropped')],
  );
}

/** The common text was begun from them; the first time is kept. */
export async function saveBegun(tx: Tx, caseId: string, personId: string): Promise<void> {
  await tx.query(
    'UPDATE opening_pair SET begun_by = $2, begun_at = $3 WHERE case_id = $1 AND begun_at IS NULL',
    [caseId, personId, await tx.now()],
  );
}
