import type { Side } from '@samraad/identity';
import type { Sql, Tx } from '@samraad/platform';
import type { OpenDuty } from '../domain/open-duty';
import { dutyColumns, type DutyRow, toDuty } from './duty.row';
import { dutyHoldersSql, leftBySql, markUnheldSql, sidesLeftSql } from './duty-holders.sql';

/** Who holds the role of a duty at the instant: person ids, each once. */
export async function findHolders(db: Sql, dutyId: string, at: Date): Promise<string[]> {
  const rows = await db.query<{ personId: string }>(dutyHoldersSql, [dutyId, at]);
  return rows.map(({ personId }) => personId);
}

/** A duty nobody holds, and when the last who did left. */
export interface UnheldDuty {
  readonly duty: OpenDuty;
  readonly leftAt: Date;
}

/**
 * Makes the listing of cases as it must be by what is so of them now, after their duties and under the same lock. Answers
 * their open duties that nobody holds and that is not told of yet; from now on it is.
 */
export async function listAndMarkUnheld(tx: Tx, caseIds: readonly string[], at: Date): Promise<UnheldDuty[]> {
  const sql = markUnheldSql(dutyColumns);
  const rows = await tx.query<DutyRow & { left_at: Date | null }>(sql, [caseIds, at]);
  return rows.flatMap((row) => (row.left_at === null ? [] : [{ duty: toDuty(row), leftAt: row.left_at }]));
}

/** The cases with open duties a role assignment would hold, and nobody does at the instant. */
export async function casesLeftBy(db: Sql, assignmentId: string, at: Date): Promise<string[]> {
  const rows = await db.query<{ caseId: string }>(leftBySql, [assignmentId, at]);
  return rows.map(({ caseId }) => caseId);
}

/** A side of a workplace that has nobody left in a case. */
export interface SideLeft {
  readonly caseId: string;
  readonly side: Side;
  readonly unit: string;
  readonly unitId: string;
  readonly leftAt: Date;
}

/** Open cases in which the side of a role that ended has nobody left at its workplace at the instant. */
export function findSidesLeft(db: Sql, assignmentId: string, at: Date): Promise<SideLeft[]> {
  return db.query(sidesLeftSql, [assignmentId, at]);
}
