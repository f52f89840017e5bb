import { sideOf, type Relation, type Viewer } from '@samraad/identity';
import type { StatusScope } from '@samraad/monitoring';
import { mainCommitteeRoles, partyScope, workplaceRoles } from '@samraad/requests';

/** One capacity a viewer has, whose cases it shows, and how it stands to them. */
export interface HomeScope {
  readonly key: 'party' | 'anchor';
  readonly scope: StatusScope;
  readonly relations: ReadonlySet<Relation>;
}

const unitsWith = (viewer: Viewer, roles: readonly string[]): string[] =>
  viewer.roles.flatMap((held) => (held.unitId && roles.includes(held.role) ? [held.unitId] : []));

/** The capacities of a viewer, the busiest first; none for those whose first page is another (see home-paths). */
export function homeScopes(viewer: Viewer): HomeScope[] {
  const scopes: HomeScope[] = [];
  // The chairs of a Hovedudvalg begin at their region, which shows what the Hovedudvalg asks itself.
  if (unitsWith(viewer, workplaceRoles).length > 0) {
    const own = viewer.roles.flatMap((held) => sideOf(held.role) ?? []);
    const scope = partyScope(viewer.roles);
    scopes.push({ key: 'party', scope, relations: new Set<Relation>(['party', ...own]) });
  }
  const anchored = unitsWith(viewer, ['anchor']);
  if (anchored.length > 0) {
    scopes.push({ key: 'anchor', scope: { anchorUnitIds: anchored }, relations: new Set(['anchor']) });
  }
  return scopes;
}

/** What a Hovedudvalg asks itself, as its chairs see it; null for others. */
export function mainCommitteeScope(viewer: Viewer): HomeScope | null {
  const held = viewer.roles.filter(({ role }) => (mainCommitteeRoles as readonly string[]).includes(role));
  const unitIds = held.flatMap(({ unitId }) => unitId ?? []);
  if (unitIds.length === 0) return null;
  const sides = held.flatMap(({ role }) => sideOf(role) ?? []);
  return { key: 'party', scope: { unitIds }, relations: new Set<Relation>(['party', ...sides]) };
}
