import type { Side } from '@samraad/identity';

/** A yes to a provider that was given for a side. */
export interface GivenYes {
  readonly side: Side;
  /** The workplaces its giver held a role of that side at when it was given. */
  readonly unitIds: readonly string[];
}

/**
 * The sides whose yes to a provider is nobody's any more: every workplace it was given for has left the request. As with a
 * signature (domain.md §2 [ours]), a role that has ended since takes nothing back, for the workplace is still there; one that
 * never was, is no role.
 */
export const sidesGone = (yeses: readonly GivenYes[], workplacesLeft: readonly string[]): Side[] =>
  yeses
    .filter(({ unitIds }) => !unitIds.some((unitId) => workplacesLeft.includes(unitId)))
    .map(({ side }) => side);
