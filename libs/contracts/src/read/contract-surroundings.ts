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
    `SELECT r.reference, r.number,
       coalesce((SELECT a.value #>> '{}' FROM request_answer a WHERE a.request_id = r.id AND a.field = 'title'), '') AS title,
       (SELECT json_build_object('id', p.id, 'name', p.name) FROM provider p WHERE p.id = $2) AS provider,
       (SELECT json_build_object('id', u.id, 'name', u.name) FROM request_workplace w JOIN org_unit u ON u.id = w.unit_id
        WHERE w.request_id = r.id AND w.coordinating) AS unit
     FROM request r WHERE r.id = $1`,
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
