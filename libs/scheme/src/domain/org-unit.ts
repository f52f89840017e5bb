export type OrgUnitKind = 'region' | 'hospital' | 'enterprise' | 'department' | 'unit';

/** The kinds of workplace the offer is for (domain.md §1 [K]). */
export type OrgUnitSector =
  'hospital' | 'psychiatry' | 'social' | 'administration' | 'service' | 'technical' | 'prehospital';

/** A node of the organisation tree: region → hospital/enterprise → department → unit. */
export interface OrgUnit {
  readonly id: string;
  readonly key: string;
  /** Null for a region. */
  readonly parentId: string | null;
  readonly kind: OrgUnitKind;
  readonly sector: OrgUnitSector;
  readonly name: string;
  /** Ids from the region down to the unit itself, both included. */
  readonly lineage: readonly string[];
  /** Focus areas the unit itself belongs to (domain.md §5); not inherited. */
  readonly areas: readonly string[];
}
