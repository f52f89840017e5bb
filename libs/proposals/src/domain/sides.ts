import type { Role } from '@samraad/identity';

/** Two sides that decide together; each side is held by whoever has its role (domain.md §2, §5, §10). */
export const sidePairs = {
  central: ['central_employers', 'central_unions'],
  committee: ['committee_chair', 'committee_vice_chair'],
} as const satisfies Record<string, readonly [Role, Role]>;

/** Which two sides: the central parties, or a region's two chairs. */
export type SidePair = keyof typeof sidePairs;

/** One of two sides: the role that acts for it. */
export type ProposalSide = (typeof sidePairs)[SidePair][number];

/** Every side there is. */
export const proposalSides = Object.values(sidePairs).flat() as readonly ProposalSide[];

/** Where a pair of sides is: everywhere, or in one region. */
export interface ProposalScope {
  readonly pair: SidePair;
  /** The region of a committee's proposal; null for the central parties. */
  readonly regionId: string | null;
}

/** The side that answers. */
export function otherSide(side: ProposalSide): ProposalSide {
  const pair = Object.values(sidePairs).find((sides) => (sides as readonly ProposalSide[]).includes(side));
  return pair?.find((one) => one !== side) ?? side;
}

/** A role as held, as far as sides go. */
export interface SideRole {
  readonly role: Role;
  readonly unitId: string | null;
}

/** The sides of a scope that somebody's roles let them act for. */
export function sidesHeld(
  { pair, regionId }: ProposalScope,
  roles: readonly SideRole[],
): readonly ProposalSide[] {
  return sidePairs[pair].filter((side) =>
    roles.some(({ role, unitId }) => role === side && unitId === regionId),
  );
}
