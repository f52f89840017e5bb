import type { Relation, Viewer } from '@samraad/identity';
import { partyPlaces } from '@samraad/requests';

/** How much somebody reads of what was written and noted in a case: all of it, or what was exchanged with their own provider. */
export type ThreadReading = 'all' | 'own';

/**
 * From the relations the access guard found. The parties read everything; what a former provider wrote and noted is not for
 * the one that took over (domain.md §2).
 */
export const threadReading = (relations: ReadonlySet<Relation>): ThreadReading =>
  relations.has('party') ? 'all' : 'own';

/** Over all cases: at which workplaces, or in which cases, somebody reads everything (`partyPlaces`), and for which providers what was exchanged with them. */
export interface ThreadsRead {
  readonly places: readonly string[];
  readonly providerIds: readonly string[];
}

/** The same rule, asked of all cases at once: what CaseRelations and `threadReading` say of each. */
export function threadsRead({ roles }: Pick<Viewer, 'roles'>): ThreadsRead {
  const isProvider = (role: string) => role === 'coordinator' || role === 'consultant';
  const ids = (all: readonly (string | null)[]) => [...new Set(all.filter((id) => id !== null))];
  return {
    places: partyPlaces(roles),
    providerIds: ids(roles.filter(({ role }) => isProvider(role)).map(({ providerId }) => providerId)),
  };
}
