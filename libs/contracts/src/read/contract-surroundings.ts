import type { Queryable } from '@samraad/platform';
import type { ContractRow } from '../persistence/contract.store';

/** What a contract is about, in names. */
export interface ContractSurroundings {
  readonly reference: string;
  /** The request's number in the round's queue. */
  readonly number: number;
  readonly title: string;
  readonly provider: { readonly id: string; readonly name: string };
  /** The coordinating workplace: it signs. */
  readonly unit: { readonly id: string; readonly name: string };
}

export async function findSurroundings(db: Queryable, of: ContractRow): Promise<ContractSurroundings> {
  const [row] = await db.query<ContractSurroundings>(
    `SELECT r.reference, r.number, coalesce(r.title, '') AS title,
       (SELECT json_build_object('id', p.id, 'name', p.name) FROM provider p WHERE p.id = $2) AS provider,
       json_build_object('id', r.unit_id, 'name', r.unit_name) AS unit
     FROM case_card r WHERE r.id = $1`,
    [of.caseId, of.providerId],
  );
  if (!row) throw new Error(`contract ${of.id} has no request`);
  return row;
}

export async function findNames(db: Queryable, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.query<{ id: string; name: string }>(
    'SELECT id, name FROM person WHERE id = ANY($1::uuid[])',
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}
