import type { Relation, Viewer } from '@samraad/identity';

/** How a viewer stands to a case; empty when the case is unknown or none of theirs. Bound to requests' reader. */
export interface CaseRelationsPort {
  of(viewer: Viewer, caseId: string): Promise<ReadonlySet<Relation>>;
}

export const CASE_RELATIONS = Symbol('CASE_RELATIONS');
