import type { Viewer } from '@samraad/identity';

/** Where the one who asked endorses. */
export interface EndorsedAt {
  readonly unitId: string;
  readonly regionId: string;
}

/**
 * Who reads the questions of one who endorses, among those the access table lets in: the parties all of them; an anchor those of the
 * own hospital or enterprise, the two chairs those of their region (domain.md §5).
 */
export function readsEndorserQuestions(
  { unitId, regionId }: EndorsedAt,
  viewer: Pick<Viewer, 'roles'>,
  isParty: boolean,
): boolean {
  return (
    isParty ||
    viewer.roles.some(
      ({ role, unitId: at }) =>
        (role === 'anchor' && at === unitId) ||
        ((role === 'committee_chair' || role === 'committee_vice_chair') && at === regionId),
    )
  );
}
