import type { Factor } from './proof.rules';

/** The two sides of the local parties (domain.md §3). */
export type Side = 'management' | 'employees';

/** What a role is held at: a unit of the organisation, a provider, the central parties, or the system itself. */
export type RoleScope = 'unit' | 'provider' | 'central' | 'system';

/**
 * Every role of domain.md §2: where it is held, and which local side it acts for. The Hovedudvalg's chairs act for a side where
 * the Hovedudvalg itself asks (§3); where they endorse or follow their region they act for none.
 */
export const roles = {
  manager: { scope: 'unit', side: 'management' },
  amr: { scope: 'unit', side: 'employees' },
  tr: { scope: 'unit', side: 'employees' },
  med_chair: { scope: 'unit', side: 'management' },
  med_vice_chair: { scope: 'unit', side: 'employees' },
  anchor: { scope: 'unit', side: null },
  informed: { scope: 'unit', side: null },
  committee_chair: { scope: 'unit', side: 'management' },
  committee_vice_chair: { scope: 'unit', side: 'employees' },
  // Of a region: gives and ends the roles held in it.
  role_keeper: { scope: 'unit', side: null },
  coordinator: { scope: 'provider', side: null },
  consultant: { scope: 'provider', side: null },
  central_employers: { scope: 'central', side: null },
  central_unions: { scope: 'central', side: null },
  administrator: { scope: 'system', side: null },
  auditor: { scope: 'system', side: null },
} as const satisfies Record<string, { scope: RoleScope; side: Side | null }>;

/** A role somebody may hold, from a date, to a date. */
export type Role = keyof typeof roles;

/** Every role there is. */
export const allRoles = Object.keys(roles) as readonly Role[];

/** The local side a role acts for; null when it is no local party. */
export const sideOf = (role: Role): Side | null => roles[role].side;

/** What a role is held at. */
export const scopeOf = (role: Role): RoleScope => roles[role].scope;

/** The roles that act for a side. */
export const rolesOfSide = (side: Side): readonly Role[] => allRoles.filter((role) => sideOf(role) === side);

/** Who follows the whole scheme, in figures and by case number: the central parties, and the auditor, who only reads. */
export const followsScheme = ({
  roles: held,
}: {
  readonly roles: readonly { readonly role: Role }[];
}): boolean => held.some(({ role }) => scopeOf(role) === 'central' || role === 'auditor');

/** Whether a text from outside names a role. */
export const isRole = (text: unknown): text is Role => typeof text === 'string' && Object.hasOwn(roles, text);

/** A role as held now, and where. */
export interface RoleHeld {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly providerId: string | null;
  /** Said by themselves, and not yet confirmed by a role keeper; else it comes from the register. */
  readonly stated?: boolean;
  /** The cases a stated role counts in. */
  readonly statedFor?: readonly string[];
}

/** Whether a role counts in a case: a stated one where it was stated, everywhere once it is confirmed (ADR 44). */
export const countsIn = (
  { stated, statedFor }: Pick<RoleHeld, 'stated' | 'statedFor'>,
  caseId: string,
): boolean => !stated || (statedFor ?? []).includes(caseId);

/** Who is signed in: the account, its person, the roles held at this instant of domain time, and the second factors it has. */
export interface Viewer {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly RoleHeld[];
  /** What the account has beside its first proof; the weakest last. */
  readonly factors: readonly Factor[];
}

/** A person as others show them. */
export interface PersonRef {
  readonly id: string;
  readonly name: string;
}
