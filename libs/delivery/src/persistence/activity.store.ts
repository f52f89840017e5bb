import { expectMove, newId, type Queryable, refuse, type Tx } from '@samraad/platform';
import { nextActivityStates } from '../domain/activity-state';
import type { Activity } from '../domain/course';

/** What an `Activity` is made of, by the names of its own table. */
export const activityColumns = `id, case_id AS "caseId", contract_id AS "contractId", seq, milestone, title, description, kind,
  planned_on AS "plannedOn", state, held_on AS "heldOn", attended_management AS "attendedManagement",
  attended_employees AS "attendedEmployees", note, reported_by AS "reportedBy", reported_at AS "reportedAt",
  cancel_reason AS "cancelReason"`;

const select = `SELECT ${activityColumns} FROM activity`;

/** The plan's activities, in the contract's order. */
export function findActivities(db: Queryable, caseId: string): Promise<Activity[]> {
  return db.query<Activity>(`${select} WHERE case_id = $1 ORDER BY seq`, [caseId]);
}

/** One activity; 404 when unknown. */
export async function findActivity(db: Queryable, id: string): Promise<Activity> {
  const [row] = await db.query<Activity>(`${select} WHERE id = $1`, [id]);
  return row ?? refuse('platform.not-found', {}, 404);
}

/** The case an activity belongs to, or null. */
export async function caseOfActivity(db: Queryable, id: string): Promise<string | null> {
  const [row] = await db.query<{ caseId: string }>('SELECT case_id AS "caseId" FROM activity WHERE id = $1', [
    id,
  ]);
  return row?.caseId ?? null;
}

type PlannedActivity = Pick<
  Activity,
  'caseId' | 'contractId' | 'seq' | 'milestone' | 'title' | 'description' | 'kind' | 'plannedOn'
>;

/** The whole plan at once: a signature asks enough of the database as it is. Answers it with ids. */
export async function insertActivities<T extends PlannedActivity>(
  tx: Tx,
  activities: readonly T[],
): Promise<(T & { readonly id: string })[]> {
  const plan = activities.map((one) => ({ ...one, id: newId() }));
  const column = (pick: (activity: (typeof plan)[number]) => unknown) => plan.map(pick);
  await tx.query(
    `INSERT INTO activity (id, case_id, contract_id, seq, title, description, kind, planned_on, milestone, state)
     SELECT *, 'planned' FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[], $8::date[], $9::int[])`,
    [
      ...[column(({ id }) => id), column(({ caseId }) => caseId), column(({ contractId }) => contractId)],
      ...[column(({ seq }) => seq), column(({ title }) => title), column(({ description }) => description)],
      ...[
        column(({ kind }) => kind),
        column(({ plannedOn }) => plannedOn),
        column(({ milestone }) => milestone),
      ],
    ],
  );
  return plan;
}

/** Answers how often the activity has changed. */
export async function savePlannedOn(tx: Tx, id: string, plannedOn: string): Promise<number> {
  const sql = `UPDATE activity SET planned_on = $2, changes = changes + 1 WHERE id = $1 RETURNING changes`;
  return changesOf(await tx.query<Changed>(sql, [id, plannedOn]));
}

interface Changed {
  readonly changes: number;
}
const changesOf = ([row]: readonly Changed[]): number => row?.changes ?? 0;

type PlannedActivityText = Pick<Activity, 'title' | 'description' | 'kind' | 'plannedOn'> & {
  readonly milestone?: number | null | undefined;
};

/** What an addendum says of a planned activity. Answers how often it has changed. */
export async function saveReplanned(
  tx: Tx,
  id: string,
  { title, description, kind, plannedOn, milestone }: PlannedActivityText,
): Promise<number> {
  const sql = `UPDATE activity SET title = $2, description = $3, kind = $4, planned_on = $5, milestone = $6,
    changes = changes + 1 WHERE id = $1 RETURNING changes`;
  const saved = [id, title, description, kind, plannedOn, milestone ?? null];
  return changesOf(await tx.query<Changed>(sql, saved));
}

/** What the provider reports of an activity held. */
export interface HeldReport {
  readonly heldOn: string;
  readonly attendedManagement: number;
  readonly attendedEmployees: number;
  readonly note: string | null;
}

/** Which activity, as it was read under the case's lock. */
type Known = Pick<Activity, 'id' | 'state'>;

export async function saveHeld(tx: Tx, activity: Known, report: HeldReport, by: string): Promise<void> {
  expectMove(nextActivityStates, { from: activity.state, to: 'held' });
  const { heldOn, attendedManagement, attendedEmployees, note } = report;
  await tx.query(
    `UPDATE activity SET state = 'held', held_on = $2, attended_management = $3, attended_employees = $4, note = $5,
       reported_by = $6, reported_at = $7 WHERE id = $1`,
    [activity.id, heldOn, attendedManagement, attendedEmployees, note, by, await tx.now()],
  );
}

/** Answers how often the activity has changed. */
export async function saveCancelled(tx: Tx, activity: Known, reason: string, by: string): Promise<number> {
  expectMove(nextActivityStates, { from: activity.state, to: 'cancelled' });
  const sql = `UPDATE activity SET state = 'cancelled', cancel_reason = $2, cancelled_by = $3, cancelled_at = $4,
    changes = changes + 1 WHERE id = $1 RETURNING changes`;
  return changesOf(await tx.query<Changed>(sql, [activity.id, reason, by, await tx.now()]));
}
