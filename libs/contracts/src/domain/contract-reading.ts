import type { Relation } from '@samraad/identity';

/** How much somebody reads of a contract: all of it; its price, dates and state; or not that there is one. */
export type ContractReading = 'whole' | 'facts' | 'nothing';

/**
 * From the relations the access guard found. Parties read every contract of their case, a provider its own: what another
 * provider had written before it left the case is not for the one that took over. The central parties read the facts.
 */
export function contractReading(
  relations: ReadonlySet<Relation>,
  contract: { readonly providerId: string },
  present: { readonly providerId: string | null },
): ContractReading {
  if (relations.has('provider')) return contract.providerId === present.providerId ? 'whole' : 'nothing';
  return relations.has('party') ? 'whole' : 'facts';
}
