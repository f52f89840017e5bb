import type { Viewer } from '@samraad/identity';
import { endorsesAs } from './anchoring.rules';
import type { EndorsementState } from './endorsement-state';

/** Where the one who asked endorses, and whether the chairs are asked to. */
export interface EndorsedAt {
  readonly unitId: string;
  readonly regionId: string;
  readonly state: EndorsementState;
  readonly escalatedAt: Date | null;
}

/**
 * Who reads the questions of one who endorses, among those the access table lets in: the parties all of them; an anchor those of the
 * own hospital or enterprise, the two chairs those that have passed on to them, while they are asked (domain.md §5).
 */
export function readsEndorserQuestions(
  { unitId, regionId, state, escalatedAt }: EndorsedAt,
  viewer: Pick<Viewer, 'roles'>,
  isParty: boolean,
): boolean {
  if (isParty) return true;
  const as = endorsesAs({ unitId, regionId, escalatedAt }, viewer.roles);
  return as !== null && (as.role === 'anchor' || state === 'asked');
}
