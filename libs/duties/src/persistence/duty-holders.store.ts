import type { Side } from '@samraad/identity';
import type { Sql } from '@samraad/platform';
import type { OpenDuty } from '../domain/open-duty';
import { dutyColumns, type DutyRow, toDuty } from './duty.row';
import { dutyHoldersSql, leftBySql, sidesLeftSql } from './duty-holders.sql';

/** Who holds the role of a duty at the instant: person ids, each once. */
export async function findHolders(db: Sql, dutyId: string, at: Date): Promise<string[]> {
  const rows = await db.query<{ personId: string }>(dutyHoldersSql, [dutyId, at]);
  return rows.map(({ personId }) => personId);
}

/** The open duties a role assignment would hold, and nobody does at the instant. */
export async function findLeftBy(db: Sql, assignmentId: string, at: Date): Promise<OpenDuty[]> {
  const rows = await db.query<DutyRow>(
    `SELECT ${dutyColumns} FROM duty d JOIN request r ON r.id = d.case_id WHERE ${leftBySql} ORDER BY d.due_at, d.id`,
    [assignmentId, at],
  );
  return rows.map(toDuty);
}

/** Open cases in which the side of a role that ended has nobody left at its workplace at the instant. */
export function findSidesLeft(
  db: Sql,
  assignmentId: string,
  at: Date,
): Promise<{ caseId: string; side: Side; unit: string }[]> {
  return db.query(sidesLeftSql, [assignmentId, at]);
}
