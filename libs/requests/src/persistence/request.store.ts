import type { LocalDate } from '@samraad/deadlines';
import { countsInSql, type Role, samePersonSql, type Side } from '@samraad/identity';
import {
  expectMove,
  type Move,
  newId,
  newReference,
  refusal,
  refuse,
  StaleVersion,
  statesBefore,
  type Queryable,
  type Tx,
} from '@samraad/platform';
import type { DraftBin } from '../domain/draft-bin.rules';
import { nextOpeningsStates, openingsEndAt } from '../domain/openings/openings-state';
import { nextStages, type Stage } from '../domain/request-state';
import { partyRolesSql } from '../domain/side';

/** The case row as it stands in the database. */
export interface RequestRow {
  readonly id: string;
  readonly reference: string;
  readonly stage: Stage;
  readonly stage_since: Date;
  readonly version: number;
  readonly round_id: string | null;
  readonly number: number | null;
  readonly provider_id: string | null;
  readonly accepted_at: Date | null;
  readonly consultant_id: string | null;
  readonly content_hash: string | null;
  readonly started_by: string;
  readonly started_at: Date;
  readonly completed_at: Date | null;
  readonly ended_reason: string | null;
  /** Of a draft in the bin. */
  readonly bin_until: LocalDate | null;
  readonly purged_at: Date | null;
}

/** Inserts an empty draft; answers its id and reference. */
export async function insertDraft(tx: Tx, startedBy: string): Promise<{ id: string; reference: string }> {
  const id = newId();
  const reference = newReference();
  await tx.query(
    `INSERT INTO request (id, reference, stage, stage_since, started_by, started_at) VALUES ($1, $2, 'draft', $3, $4, $3)`,
    [id, reference, await tx.now(), startedBy],
  );
  return { id, reference };
}

/** Locks the case row, first of all locks; 404 when there is none. */
export async function lockRequest(tx: Tx, id: string): Promise<RequestRow> {
  if (!tx.firstLock(`case:${id}`))
    return (await findRequest(tx, id)) ?? refuse('platform.not-found', {}, 404);
  // Not FOR UPDATE: who inserts a row about the case (a duty, under its own lock) would wait for it, and it for them.
  const [row] = await tx.query<RequestRow>('SELECT * FROM request WHERE id = $1 FOR NO KEY UPDATE', [id]);
  return row ?? refuse('platform.not-found', {}, 404);
}

export async function findRequest(db: Queryable, id: string): Promise<RequestRow | null> {
  const [row] = await db.query<RequestRow>('SELECT * FROM request WHERE id = $1', [id]);
  return row ?? null;
}

/** Of a deleted draft: how long it lies in the bin, or that it is emptied. */
export const binOf = (row: Pick<RequestRow, 'bin_until' | 'purged_at'>): DraftBin | null =>
  row.bin_until === null ? null : { until: row.bin_until, purged: row.purged_at !== null };

/** Throws StaleVersion when somebody else has changed the draft since the page was shown. */
export function expectVersion(row: RequestRow, version: number): void {
  if (row.version !== version) throw new StaleVersion('request', version, row.version);
}

/** Counts one change of the content. */
export async function bumpVersion(tx: Tx, id: string): Promise<void> {
  await tx.query('UPDATE request SET version = version + 1 WHERE id = $1', [id]);
}

/** Moves a case as the stage table lets it; 409 when it has no such step. The case is locked. Openings that end with it go in the same statement. */
export async function saveStage(tx: Tx, id: string, move: Move<Stage>): Promise<void> {
  expectMove(nextStages, move, refusal('requests.not-in-this-stage', {}, 409));
  const ending = openingsEndAt(move.to);
  const before = statesBefore(nextOpeningsStates, 'ended').filter((state) => ending.includes(state));
  await tx.query(
    `WITH ended AS (UPDATE opening_pair SET state = 'ended', drop_by = NULL, drop_side = NULL, drop_at = NULL
       WHERE case_id = $1 AND state = ANY($4))
     UPDATE request SET stage = $2, stage_since = $3, version = version + 1 WHERE id = $1`,
    [id, move.to, await tx.now(), before],
  );
}

/**
 * Holds somebody to the side they act for; the primary key lets only the first one stand, and no account of the same mailbox
 * acts for the other (domain.md §3). The case is locked.
 */
export async function claimSide(tx: Tx, caseId: string, personId: string, side: Side): Promise<boolean> {
  const [row] = await tx.query<{ side: Side }>(
    `WITH claimed AS (
       INSERT INTO case_actor (case_id, person_id, side)
       SELECT $1::uuid, $2::uuid, $3 WHERE NOT EXISTS (
         SELECT FROM case_actor acted WHERE acted.case_id = $1 AND acted.side <> $3
           AND acted.person_id IN ${samePersonSql('$2::uuid')}
       ) ON CONFLICT DO NOTHING RETURNING side
     ) SELECT side FROM claimed
     UNION ALL SELECT side FROM case_actor WHERE case_id = $1 AND person_id = $2`,
    [caseId, personId, side],
  );
  return row?.side === side;
}

/** The side somebody has acted for in a case; null while they have not. */
export async function sideActedFor(db: Queryable, caseId: string, personId: string): Promise<Side | null> {
  const [row] = await db.query<{ side: Side }>(
    'SELECT side FROM case_actor WHERE case_id = $1 AND person_id = $2',
    [caseId, personId],
  );
  return row?.side ?? null;
}

/** A party role held now at one of the case's workplaces. */
export interface PartyRoleRow {
  readonly person_id: string;
  readonly role: Role;
  readonly unit_id: string;
  /** Said by the holder, and not yet confirmed. */
  readonly stated: boolean;
}

/** The rows as rules read them. */
export const heldAt = (rows: readonly PartyRoleRow[]) =>
  rows.map(({ person_id: personId, unit_id: unitId, role }) => ({ personId, unitId, role }));

/** Who holds which party role at the case's workplaces at an instant. */
export function partyRolesAt(db: Queryable, caseId: string, at: Date): Promise<PartyRoleRow[]> {
  return db.query<PartyRoleRow>(
    `SELECT ra.person_id, ra.role, ra.unit_id, ra.stated_at IS NOT NULL AND ra.confirmed_at IS NULL AS stated
     FROM request_workplace w JOIN role_assignment ra ON ra.unit_id = w.unit_id
     WHERE w.request_id = $1 AND ra.role IN ${partyRolesSql} AND ${countsInSql('ra', 'w.request_id')}
       AND ra.valid_from <= $2 AND (ra.valid_to IS NULL OR ra.valid_to > $2)
     ORDER BY w.coordinating DESC, ra.valid_from`,
    [caseId, at],
  );
}
