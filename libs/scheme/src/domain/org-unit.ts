/** The kinds of a unit, from the top down. */
export const unitKinds = ['region', 'hospital', 'enterprise', 'department', 'unit'] as const;
export type OrgUnitKind = (typeof unitKinds)[number];

/** The kinds of workplace the offer is for (domain.md §1 [K]). */
export const unitSectors = [
  'hospital',
  'psychiatry',
  'social',
  'administration',
  'service',
  'technical',
  'prehospital',
] as const;
export type OrgUnitSector = (typeof unitSectors)[number];

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
  /** The first day it is there; null for as long as the portal has known it. */
  readonly validFrom: string | null;
  /** The first day it is no more; null when nobody has closed it. */
  readonly validTo: string | null;
}

type Days = Pick<OrgUnit, 'validFrom' | 'validTo'>;

/** Whether a unit is there on a day: a closed one starts no new requests. */
export const isUnitOpen = ({ validFrom, validTo }: Days, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo > day);

const rank: Readonly<Record<OrgUnitKind, number>> = {
  region: 0,
  hospital: 1,
  enterprise: 1,
  department: 2,
  unit: 3,
};

/** Whether a kind may lie under another: never under its own or one further down. */
export const mayLieUnder = (kind: OrgUnitKind, above: OrgUnitKind): boolean => rank[kind] > rank[above];
