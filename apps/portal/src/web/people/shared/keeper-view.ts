import type { Role, Viewer } from '@samraad/identity';
import { allRoles } from '@samraad/identity';
import { keeperOf, rolesToGive } from '@samraad/people';

/** The regions a viewer keeps roles in: null for the whole system. */
export function regionsKept(viewer: Viewer): readonly string[] | null {
  const { administrator, regionIds } = keeperOf(viewer.personId, viewer.roles);
  return administrator ? null : regionIds;
}

/** The roles a viewer may give. */
export const rolesGiven = (viewer: Viewer): readonly Role[] =>
  rolesToGive(keeperOf(viewer.personId, viewer.roles), allRoles);
