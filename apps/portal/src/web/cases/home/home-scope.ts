import { sideOf, type Relation, type Viewer } from '@samraad/identity';
import type { StatusScope } from '@samraad/monitoring';
import { partyRoles } from '@samraad/requests';

/** One capacity a viewer has, whose cases it shows, and how it stands to them. */
export interface HomeScope {
  readonly key: 'party' | 'provider' | 'anchor';
  readonly scope: StatusScope;
  readonly relations: ReadonlySet<Relation>;
}

const unitsWith = (viewer: Viewer, roles: readonly string[]): string[] =>
  viewer.roles.flatMap((held) => (held.unitId && roles.includes(held.role) ? [held.unitId] : []));

/** The capacities of a viewer, the busiest first; none for those whose first page is another (see home-paths). */
export function homeScopes(viewer: Viewer): HomeScope[] {
  const scopes: HomeScope[] = [];
  const units = unitsWith(viewer, partyRoles);
  if (units.length > 0) {
    const own = viewer.roles.flatMap((held) => sideOf(held.role) ?? []);
    scopes.push({ key: 'party', scope: { unitIds: units }, relations: new Set<Relation>(['party', ...own]) });
  }
  const providerId = viewer.roles.find((held) => held.providerId)?.providerId;
  if (providerId) scopes.push({ key: 'provider', scope: { providerId }, relations: new Set(['provider']) });
  const anchored = unitsWith(viewer, ['anchor']);
  if (anchored.length > 0) {
    scopes.push({ key: 'anchor', scope: { anchorUnitIds: anchored }, relations: new Set(['anchor']) });
  }
  return scopes;
}
