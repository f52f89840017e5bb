import type { OrgUnitKind, OrgUnitSector } from '@samraad/scheme';

/** At which level of the organisation somebody asks, where it is above or beside the daily work. */
export type PlaceLevel = 'main-committee' | 'hospital' | 'enterprise' | 'support';

// Purchasing, IT, building and the like (domain.md §3 [M][K]).
const supporting: readonly OrgUnitSector[] = ['administration', 'service', 'technical'];

/**
 * What a workplace is decides its level, never what somebody calls it (domain.md §3): a region asks through its Hovedudvalg, a hospital or an
 * enterprise as a whole, and below them a support function. Null for departments and units in their daily work.
 */
export function placeLevel({
  kind,
  sector,
}: {
  kind: OrgUnitKind;
  sector: OrgUnitSector;
}): PlaceLevel | null {
  if (kind === 'region') return 'main-committee';
  if (kind === 'hospital' || kind === 'enterprise') return kind;
  return supporting.includes(sector) ? 'support' : null;
}
