import type { Queryable } from '@samraad/platform';

/** Names by person id: who has answered in a case, signs it, or holds a role at one of its workplaces, also one that has ended. */
export async function namesOfCase(db: Queryable, caseId: string): Promise<Map<string, string>> {
  const rows = await db.query<{ id: string; name: string }>(
    `SELECT p.id, p.name FROM person p WHERE p.id IN (
       SELECT author_id FROM request_answer WHERE request_id = $1
       UNION SELECT person_id FROM request_signer WHERE request_id = $1
       UNION SELECT ra.person_id FROM request_workplace w JOIN role_assignment ra ON ra.unit_id = w.unit_id
         WHERE w.request_id = $1)`,
    [caseId],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}
