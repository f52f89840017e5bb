import { newId, type Sql, type Tx } from '@samraad/platform';

/** Ends whoever has the case now; history stays. */
export async function endAssignment(tx: Tx, caseId: string): Promise<void> {
  await tx.query('UPDATE assignment SET to_at = $2 WHERE case_id = $1 AND to_at IS NULL', [
    caseId,
    await tx.now(),
  ]);
}

export async function insertAssignment(
  tx: Tx,
  given: { caseId: string; providerId: string; personId: string; note: string | null; by: string },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO assignment (id, case_id, provider_id, person_id, from_at, note, assigned_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, given.caseId, given.providerId, given.personId, await tx.now(), given.note, given.by],
  );
  return id;
}

/** The cases somebody at a provider has now, in the order they are locked. */
export async function casesOfConsultant(
  db: Sql,
  { personId, providerId }: { readonly personId: string; readonly providerId: string },
): Promise<string[]> {
  const rows = await db.query<{ case_id: string }>(
    `SELECT case_id FROM assignment WHERE person_id = $1 AND provider_id = $2 AND to_at IS NULL ORDER BY case_id`,
    [personId, providerId],
  );
  return rows.map(({ case_id }) => case_id);
}

/** The cases somebody has now, at whichever provider. */
export const casesAtAnyProvider = (
  db: Sql,
  personId: string,
): Promise<{ readonly caseId: string; readonly providerId: string }[]> =>
  db.query(
    `SELECT case_id AS "caseId", provider_id AS "providerId" FROM assignment WHERE person_id = $1 AND to_at IS NULL ORDER BY case_id`,
    [personId],
  );

/** The numbers of those cases that the provider of a person has, or has had, by case id. */
export async function numbersOfProvider(
  db: Sql,
  caseIds: readonly string[],
  personId: string | null,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.query<{ id: string; number: number }>(
    `SELECT r.id, r.number FROM request r WHERE r.id = ANY($1::uuid[]) AND r.number IS NOT NULL AND EXISTS (
       SELECT 1 FROM case_clock k JOIN role_assignment held ON held.provider_id = k.provider_id
       WHERE k.case_id = r.id AND held.person_id = $2 AND held.valid_to IS NULL)`,
    [caseIds, personId],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** Cases by number and coordinating workplace, in the order of their numbers. */
export const placesOfCases = (
  db: Sql,
  caseIds: readonly string[],
): Promise<{ readonly number: number | null; readonly unit: string | null }[]> =>
  db.query('SELECT number, unit_name AS unit FROM case_card WHERE id = ANY($1::uuid[]) ORDER BY number, id', [
    caseIds,
  ]);
