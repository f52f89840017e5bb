import type { Side } from '@samraad/identity';
import { newId, type Queryable, type Tx } from '@samraad/platform';
import type { AgreementProcess, ProcessStatement } from '../domain/agreement-process.rules';

/** An aftaleforløb as it stands, with its workplace and the decision in words. */
export interface ProcessNow extends AgreementProcess {
  readonly unit: string;
  /** Since when it is to be decided about. */
  readonly spreadSince: Date | null;
  readonly decidedOn: string | null;
  readonly reason: string | null;
}

/** Every aftaleforløb of a case's present workplaces as it stands now, in the order they were told of. */
export function findProcesses(db: Queryable, requestId: string): Promise<ProcessNow[]> {
  return db.query<ProcessNow>(
    `SELECT n.id, coalesce(w.kept_name, u.name) AS unit, n.unit_id AS "unitId", n.kind, n.topics, n.status, n.status_on AS "statusOn",
       n.deadline_on AS "deadlineOn", n.allowed, n.decided_on AS "decidedOn", n.reason, n.spread_since AS "spreadSince",
       n.decided_topics AS "decidedTopics", n.spread_by AS "spreadBy", n.order_asked AS "orderAsked"
     FROM agreement_process_now n JOIN org_unit u ON u.id = n.unit_id
     JOIN request_workplace w ON w.request_id = n.request_id AND w.unit_id = n.unit_id
     WHERE n.request_id = $1 ORDER BY (SELECT min(f.id) FROM agreement_process_fact f WHERE f.process_id = n.id)`,
    [requestId],
  );
}

/** What was told last of a workplace's aftaleforløb in a case: a place in their order; the arguments are written as SQL. */
export const lastProcessFact = (requestId: string, unitId: string): string =>
  `(SELECT max(f.id) FROM agreement_process_fact f JOIN agreement_process p ON p.id = f.process_id
    WHERE p.request_id = ${requestId} AND p.unit_id = ${unitId})`;

/** Opens one when `id` is null; answers its id. */
export async function insertProcessFact(
  tx: Tx,
  of: { readonly requestId: string; readonly id: string | null },
  said: ProcessStatement,
  by: { readonly personId: string; readonly side: Side },
): Promise<string> {
  const id = of.id ?? newId();
  if (of.id === null)
    await tx.query('INSERT INTO agreement_process (id, request_id, unit_id) VALUES ($1, $2, $3)', [
      id,
      of.requestId,
      said.unitId,
    ]);
  await tx.query(
    `INSERT INTO agreement_process_fact (process_id, kind, topics, status, status_on, deadline_on, side, stated_by, stated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[id, said.kind, said.topics, said.status, said.statusOn, said.deadlineOn],
      ...[by.side, by.personId, await tx.now()],
    ],
  );
  return id;
}

/** What was told in a draft nobody was ever asked to sign goes with it; nobody has decided about it. */
export async function dropProcesses(tx: Tx, requestId: string): Promise<void> {
  await tx.query(
    'DELETE FROM agreement_process_fact f USING agreement_process p WHERE p.id = f.process_id AND p.request_id = $1',
    [requestId],
  );
  await tx.query('DELETE FROM agreement_process WHERE request_id = $1', [requestId]);
}

/** What a person at the central parties decided. */
export interface ProcessDecision {
  readonly allowed: boolean;
  /** The day it was decided. */
  readonly decidedOn: string;
  readonly reason: string;
}

export async function insertDecision(
  tx: Tx,
  processId: string,
  { allowed, decidedOn, reason }: ProcessDecision,
  by: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO agreement_process_decision (process_id, allowed, decided_on, reason, decided_by, decided_at, fact_id)
     VALUES ($1, $2, $3, $4, $5, $6, (SELECT max(f.id) FROM agreement_process_fact f WHERE f.process_id = $1))`,
    [processId, allowed, decidedOn, reason, by, await tx.now()],
  );
}

// A draft is nobody else's, and what is out for signature is not asked for yet.
const asked = `r.stage NOT IN ('draft', 'returned', 'withdrawn', 'lapsed', 'closed')
  AND NOT EXISTS (SELECT FROM signature_asked s WHERE s.request_id = r.id AND s.state = 'asked')`;

/** A condition on request `r`: its spread is before the central parties, or has been. */
export const beforeCentralSql = `EXISTS (SELECT FROM agreement_process_now n WHERE n.request_id = r.id
  AND (n.allowed IS NOT NULL OR (n.needs_decision AND ${asked})))`;
