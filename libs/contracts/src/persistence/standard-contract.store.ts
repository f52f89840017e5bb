import type { Queryable, Tx } from '@samraad/platform';
import type { Filling, StandardClause } from '../domain/standard-contract';

/** A version of a round's standard contract, as both central sides decided it; never changed. */
export interface StandardContract {
  readonly roundId: string;
  readonly roundName: string;
  readonly no: number;
  readonly clauses: readonly StandardClause[];
  readonly decidedAt: Date;
  readonly proposalId: string;
}

const read = `SELECT s.round_id AS "roundId", r.name AS "roundName", s.no, s.clauses, s.decided_at AS "decidedAt",
  s.proposal_id AS "proposalId" FROM standard_contract s JOIN round r ON r.id = s.round_id`;

/** The version that holds now; null while the round has none. */
export async function findStandard(db: Queryable, roundId: string): Promise<StandardContract | null> {
  const [row] = await db.query<StandardContract>(`${read} WHERE s.round_id = $1 ORDER BY s.no DESC LIMIT 1`, [
    roundId,
  ]);
  return row ?? null;
}

/** One version, whether it still holds or not. */
export async function findStandardVersion(
  db: Queryable,
  roundId: string,
  no: number,
): Promise<StandardContract | null> {
  const [row] = await db.query<StandardContract>(`${read} WHERE s.round_id = $1 AND s.no = $2`, [
    roundId,
    no,
  ]);
  return row ?? null;
}

/** Whose a contract is, in names: what its standard clauses say of it. */
export async function findFilledIn(
  db: Queryable,
  { caseId, providerId }: { readonly caseId: string; readonly providerId: string },
): Promise<Pick<Filling, 'provider' | 'workplace' | 'reference'>> {
  const [row] = await db.query<Pick<Filling, 'provider' | 'workplace' | 'reference'>>(
    `SELECT p.name AS provider, r.unit_name AS workplace, r.reference
     FROM case_card r JOIN provider p ON p.id = $2 WHERE r.id = $1`,
    [caseId, providerId],
  );
  if (!row) throw new Error(`case ${caseId} has no request`);
  return row;
}

export async function insertStandard(
  tx: Tx,
  one: Omit<StandardContract, 'decidedAt' | 'roundName'>,
): Promise<void> {
  await tx.query(
    'INSERT INTO standard_contract (round_id, no, clauses, decided_at, proposal_id) VALUES ($1, $2, $3, $4, $5)',
    [one.roundId, one.no, JSON.stringify(one.clauses), await tx.now(), one.proposalId],
  );
}
