import type { Relation } from '@samraad/identity';

/** How much somebody reads of what was written and noted in a case: all of it, or what was exchanged with their own provider. */
export type ThreadReading = 'all' | 'own';

/**
 * From the relations the access guard found. The parties read everything; what a former provider wrote and noted is not for
 * the one that took over (domain.md §2).
 */
export const threadReading = (relations: ReadonlySet<Relation>): ThreadReading =>
  relations.has('party') ? 'all' : 'own';
