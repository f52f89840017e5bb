import type { Queryable, Tx } from '@samraad/platform';
import type { Host } from '../domain/openings/opening-circle.rules';

/** Who brought those people in at a workplace, in whichever case: a stated role is held in all of them. */
export const hostsOf = (db: Queryable, unitId: string, personIds: readonly string[]): Promise<Host[]> =>
  db.query<Host>(
    `SELECT person_now(i.person_id) AS "personId", i.role, person_now(host.id) AS "hostId" FROM colleague_invitation i
     CROSS JOIN LATERAL (VALUES (i.invited_by), (i.vouched_by)) AS host (id)
     WHERE i.unit_id = $1 AND i.state = 'accepted' AND host.id IS NOT NULL AND person_now(i.person_id) = ANY($2::uuid[])`,
    [unitId, personIds],
  );

/** Somebody is spoken for in every role they came in by; answers whether there was one. */
export async function saveVouched(
  tx: Tx,
  { unitId, personId, by }: { readonly unitId: string; readonly personId: string; readonly by: string },
): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE colleague_invitation SET vouched_by = $3, vouched_at = $4
     WHERE unit_id = $1 AND person_now(person_id) = $2 AND state = 'accepted' RETURNING id`,
    [unitId, personId, by, await tx.now()],
  );
  return rows.length > 0;
}
