import type { LocalDate } from '@samraad/deadlines';
import type { Queryable, Tx } from '@samraad/platform';
import { atPlacesSql } from '../domain/side';
import { dropProcesses } from './agreement-process.store';

/** A draft in the bin, or out of it for good. */
export interface BinnedDraft {
  readonly caseId: string;
  readonly title: string | null;
  readonly reference: string;
  readonly unit: string;
  readonly coordinatingUnitId: string;
  readonly by: string;
  readonly at: Date;
  readonly until: LocalDate;
  readonly purged: boolean;
}

const columns = `r.id AS "caseId", r.title, r.reference, r.unit_name AS unit, r.unit_id AS "coordinatingUnitId",
  p.name AS by, q.binned_at AS at, q.bin_until::text AS until, q.purged_at IS NOT NULL AS purged`;
const from = `FROM request q JOIN case_card r ON r.id = q.id JOIN person p ON p.id = person_now(q.binned_by)`;

export async function findBinned(db: Queryable, caseId: string): Promise<BinnedDraft | null> {
  const [row] = await db.query<BinnedDraft>(
    `SELECT ${columns} ${from} WHERE q.id = $1 AND q.binned_at IS NOT NULL`,
    [caseId],
  );
  return row ?? null;
}

/** Those that can be taken out again, at any of these workplaces (`partyPlaces`), the newest first. */
export function findBinnedAt(
  db: Queryable,
  places: readonly string[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<(BinnedDraft & { readonly total: number })[]> {
  return db.query<BinnedDraft & { readonly total: number }>(
    `SELECT ${columns}, (count(*) OVER ())::int AS total ${from}
     WHERE q.binned_at IS NOT NULL AND q.purged_at IS NULL
       AND EXISTS (SELECT FROM request_workplace w WHERE w.request_id = q.id AND ${atPlacesSql('w', '$1')})
     ORDER BY q.binned_at DESC, q.id LIMIT $2 OFFSET $3`,
    [places, limit, offset],
  );
}

/** Into the bin. The case is locked. */
export async function binDraft(
  tx: Tx,
  caseId: string,
  { by, until }: { readonly by: string; readonly until: LocalDate },
): Promise<void> {
  await tx.query(
    `UPDATE request SET binned_at = $2, binned_by = $3, bin_until = $4, version = version + 1 WHERE id = $1`,
    [caseId, await tx.now(), by, until],
  );
}

/** Out of it again. */
export async function unbinDraft(tx: Tx, caseId: string): Promise<void> {
  await tx.query(
    `UPDATE request SET binned_at = NULL, binned_by = NULL, bin_until = NULL, version = version + 1 WHERE id = $1`,
    [caseId],
  );
}

// The openings before the pair they belong to.
const emptied = [
  ...['draft_change', 'draft_message', 'draft_reader', 'draft_visit', 'draft_call', 'draft_ready'],
  ...['opening', 'opening_pair', 'draft_order_word'],
];

/** Everything anybody wrote in it goes; that it was, where, and who did what in it stays in the trail. */
export async function emptyDraft(tx: Tx, caseId: string): Promise<void> {
  await tx.query('DELETE FROM request_answer WHERE request_id = $1', [caseId]);
  await tx.query('DELETE FROM request_signer WHERE request_id = $1', [caseId]);
  await dropProcesses(tx, caseId);
  for (const table of emptied) await tx.query(`DELETE FROM ${table} WHERE case_id = $1`, [caseId]);
  await tx.query(
    `UPDATE request_workplace SET order_answer = NULL, order_complied_on = NULL, order_matter = NULL, order_topics = '{}',
       order_by = NULL, order_at = NULL, order_after_process = NULL WHERE request_id = $1`,
    [caseId],
  );
  await tx.query('UPDATE request SET purged_at = $2 WHERE id = $1', [caseId, await tx.now()]);
}
