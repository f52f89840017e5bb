import type { Tx } from '@samraad/platform';

/** Makes the listing of cases as it must be by what is so of them now; after their duties, under the same lock. */
export async function refreshListing(tx: Tx, caseIds: readonly string[]): Promise<void> {
  await tx.query('SELECT refresh_case_listing($1::uuid[])', [caseIds]);
}
