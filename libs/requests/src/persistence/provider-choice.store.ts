import { type Role, type Side, sideOf } from '@samraad/identity';
import { expectMove, newId, statesBefore, type Queryable, type Tx } from '@samraad/platform';
import { type ChoiceState, nextChoiceStates } from '../domain/choice-state';
import type { ChoosingFacts } from '../domain/choose-by.rules';
import { partyRolesSql } from '../domain/side';
import type { GivenYes } from '../domain/standing-yes.rules';

/** A provider proposed by one side and, when both have said so, confirmed (domain.md §3 [ours]). */
export interface ProviderChoice {
  readonly id: string;
  readonly providerId: string;
  readonly proposedBy: string;
  readonly managementBy: string | null;
  readonly employeesBy: string | null;
  readonly confirmedAt: Date | null;
}

/** The state of a choice that still counts. */
const stateOf = ({ confirmedAt }: Pick<ProviderChoice, 'confirmedAt'>): ChoiceState =>
  confirmedAt === null ? 'proposed' : 'confirmed';

export async function findChoice(db: Queryable, requestId: string): Promise<ProviderChoice | null> {
  const [row] = await db.query<ProviderChoice>(
    `SELECT id, provider_id AS "providerId", proposed_by AS "proposedBy", management_by AS "managementBy",
       employees_by AS "employeesBy", confirmed_at AS "confirmedAt"
     FROM provider_choice WHERE request_id = $1 AND state IN ('proposed', 'confirmed')`,
    [requestId],
  );
  return row ?? null;
}

/** Each side's yes to a choice, with the workplaces its giver held a role of that side at when it was said; a role that never was is none. */
export async function findYeses(db: Queryable, choiceId: string): Promise<GivenYes[]> {
  const rows = await db.query<{ side: Side; held: readonly { role: Role; unitId: string }[] }>(
    `WITH said AS (
       SELECT v.side, v.by, CASE WHEN v.by = c.proposed_by THEN c.proposed_at ELSE c.confirmed_at END AS at
       FROM provider_choice c
       CROSS JOIN LATERAL (VALUES ('management', c.management_by), ('employees', c.employees_by)) AS v (side, by)
       WHERE c.id = $1 AND v.by IS NOT NULL)
     SELECT said.side, coalesce(json_agg(json_build_object('role', ra.role, 'unitId', ra.unit_id))
         FILTER (WHERE ra.id IS NOT NULL), '[]') AS held
     FROM said LEFT JOIN role_assignment ra ON ra.person_id IN (SELECT person_rows(said.by)) AND ra.role IN ${partyRolesSql}
       AND ra.revoked_by IS NULL AND ra.valid_from <= said.at AND (ra.valid_to IS NULL OR ra.valid_to > said.at)
     GROUP BY said.side`,
    [choiceId],
  );
  return rows.map(({ side, held }) => ({
    side,
    unitIds: held.filter(({ role }) => sideOf(role) === side).map(({ unitId }) => unitId),
  }));
}

/** Cases without a number yet whose choice somebody has said yes to, in the order cases are locked in. */
export async function casesWithYesOf(db: Queryable, personId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT r.id FROM provider_choice c JOIN request r ON r.id = c.request_id
     WHERE c.state IN ('proposed', 'confirmed') AND r.number IS NULL
       AND (c.management_by IN (SELECT person_rows($1)) OR c.employees_by IN (SELECT person_rows($1))) ORDER BY r.id`,
    [personId],
  );
  return rows.map(({ id }) => id);
}

/** Cases that have chosen a provider and not reached it yet, in the order cases are locked in. */
export async function casesThatChose(db: Queryable, providerId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT r.id FROM provider_choice c JOIN request r ON r.id = c.request_id
     WHERE c.provider_id = $1 AND c.state IN ('proposed', 'confirmed') AND r.provider_id IS NULL ORDER BY r.id`,
    [providerId],
  );
  return rows.map(({ id }) => id);
}

export async function insertChoice(
  tx: Tx,
  requestId: string,
  providerId: string,
  by: string,
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO provider_choice (id, request_id, provider_id, proposed_by, proposed_at, state)
     VALUES ($1, $2, $3, $4, $5, 'proposed')`,
    [id, requestId, providerId, by, await tx.now()],
  );
  return id;
}

export async function endChoice(
  tx: Tx,
  choice: Pick<ProviderChoice, 'id' | 'confirmedAt'>,
  to: 'replaced' | 'declined' | 'left' | 'changed' | 'stopped',
): Promise<void> {
  expectMove(nextChoiceStates, { from: stateOf(choice), to });
  const now = await tx.now();
  await tx.query('UPDATE provider_choice SET state = $2, ended_at = $3 WHERE id = $1', [choice.id, to, now]);
}

/** What decides from when a case that has lost its provider counts its days to choose another. */
export async function findChoosing(
  db: Queryable,
  { id, stage_since: stageSince }: { readonly id: string; readonly stage_since: Date },
): Promise<ChoosingFacts> {
  const [row] = await db.query<Omit<ChoosingFacts, 'stageSince'>>(
    `SELECT (SELECT max(c.ended_at) FROM provider_choice c WHERE c.request_id = $1 AND c.confirmed_at IS NOT NULL) AS "choiceEndedAt",
       (SELECT max(n.decided_at) FROM agreement_process_now n
        WHERE n.request_id = $1 AND n.needs_decision AND NOT n.allowed) AS "refusedAt"`,
    [id],
  );
  return { stageSince, choiceEndedAt: row?.choiceEndedAt ?? null, refusedAt: row?.refusedAt ?? null };
}

/** One side says yes; the second yes confirms. */
export async function sayYes(tx: Tx, id: string, side: Side, by: string): Promise<boolean> {
  const column = side === 'management' ? 'management_by' : 'employees_by';
  await tx.query(`UPDATE provider_choice SET ${column} = coalesce(${column}, $2) WHERE id = $1`, [id, by]);
  const confirmed = await tx.query(
    `UPDATE provider_choice SET state = 'confirmed', confirmed_at = $2
     WHERE id = $1 AND state = ANY($3) AND management_by IS NOT NULL AND employees_by IS NOT NULL RETURNING id`,
    [id, await tx.now(), statesBefore(nextChoiceStates, 'confirmed')],
  );
  return confirmed.length === 1;
}

/** Gives the case its provider, or takes it away again. */
export async function setProvider(tx: Tx, requestId: string, providerId: string | null): Promise<void> {
  await tx.query(
    'UPDATE request SET provider_id = $2, accepted_at = NULL, consultant_id = NULL WHERE id = $1',
    [requestId, providerId],
  );
}
