import type { Sql } from '@samraad/platform';

/** Whether nobody else who can sign in would be an administrator at the instant a role ends. */
export async function lastAdministrator(db: Sql, assignmentId: string, at: Date): Promise<boolean> {
  const rows = await db.query(
    `SELECT 1 FROM role_assignment o WHERE o.role = 'administrator' AND o.id <> $1 AND o.valid_from <= $2
       AND (o.valid_to IS NULL OR o.valid_to > $2)
       AND EXISTS (SELECT FROM account a WHERE a.person_id = o.person_id AND a.active) LIMIT 1`,
    [assignmentId, at],
  );
  return rows.length === 0;
}
