import type { Queryable, Tx } from '@samraad/platform';

/** A change that is to come. */
export interface UnitPlan {
  readonly unitId: string;
  readonly from: string;
  readonly name: string;
  readonly parentId: string | null;
  /** The refusal that kept it from being done on its day. */
  readonly stoppedBy: string | null;
}

const columns = `p.unit_id AS "unitId", p.from_day::text AS "from", p.name, p.parent_id AS "parentId", p.stopped_by AS "stoppedBy"`;

/** What is planned of a unit; null when nothing is. */
export async function findPlan(db: Queryable, unitId: string): Promise<UnitPlan | null> {
  const [plan] = await db.query<UnitPlan>(`SELECT ${columns} FROM org_unit_plan p WHERE p.unit_id = $1`, [
    unitId,
  ]);
  return plan ?? null;
}

/** Plans a change; a later plan of the same unit takes the place of the one before. */
export async function keepPlan(
  tx: Tx,
  unitId: string,
  {
    name,
    parentId,
    from,
  }: { readonly name: string; readonly parentId: string | null; readonly from: string },
): Promise<void> {
  const by = tx.actor.kind === 'person' ? tx.actor.personId : null;
  await tx.query(
    `INSERT INTO org_unit_plan (unit_id, from_day, name, parent_id, planned_by, planned_at)
     VALUES ($1, $2::date, $3, $4, $5, $6)
     ON CONFLICT (unit_id) DO UPDATE SET from_day = EXCLUDED.from_day, name = EXCLUDED.name,
       parent_id = EXCLUDED.parent_id, planned_by = EXCLUDED.planned_by, planned_at = EXCLUDED.planned_at, stopped_by = NULL`,
    [unitId, from, name, parentId, by, await tx.now()],
  );
}

/** Takes a plan away: done, or no longer wanted. */
export async function dropPlan(tx: Tx, unitId: string): Promise<boolean> {
  const rows = await tx.query('DELETE FROM org_unit_plan WHERE unit_id = $1 RETURNING unit_id', [unitId]);
  return rows.length > 0;
}

/** Keeps why a plan was not done on its day. */
export async function stopPlan(tx: Tx, unitId: string, key: string): Promise<void> {
  await tx.query('UPDATE org_unit_plan SET stopped_by = $2 WHERE unit_id = $1', [unitId, key]);
}
