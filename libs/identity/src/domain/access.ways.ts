import type { Role } from './role';

/**
 * How a viewer stands to one case. 'none': the act is not about one case. 'party' is either local side. 'anchor' also
 * holds for the Hovedudvalg's chairs once an endorsement has passed on to them (domain.md §5).
 */
export type Relation =
  'none' | 'party' | 'management' | 'employees' | 'provider' | 'anchor' | 'central' | 'informed';

/** One way to be allowed: who the viewer is, and how they stand to the case. Both must hold. */
export interface AccessRow {
  readonly who: 'anyone' | 'signed-in' | readonly Role[];
  readonly relation: Relation;
}

// The Hovedudvalg's chairs among them: it may be a local party itself, and then stands in the relation of one.
export const managers = ['manager', 'med_chair', 'committee_chair'] as const;
export const representatives = ['amr', 'tr', 'med_vice_chair', 'committee_vice_chair'] as const;
export const local = [...managers, ...representatives] as const;
export const provider = ['coordinator', 'consultant'] as const;
export const committee = ['committee_chair', 'committee_vice_chair'] as const;
export const central = ['central_employers', 'central_unions'] as const;
// Follow the whole scheme; the auditor only reads.
export const overseers = [...central, 'auditor'] as const;
// Whoever gives and ends roles.
export const keepers = ['administrator', 'role_keeper'] as const;
export const endorsers = ['anchor', ...committee] as const;

// The ways, named: rows below read as a sentence.
export const anyone = { who: 'anyone', relation: 'none' } as const;
export const signedIn = { who: 'signed-in', relation: 'none' } as const;
export const holding = <R extends Role>(...who: readonly R[]) => ({ who, relation: 'none' }) as const;
export const party = { who: local, relation: 'party' } as const;
export const ofManagement = { who: managers, relation: 'management' } as const;
export const ofEmployees = { who: representatives, relation: 'employees' } as const;
export const itsProvider = { who: provider, relation: 'provider' } as const;
export const itsAnchor = { who: endorsers, relation: 'anchor' } as const;
export const centrally = { who: central, relation: 'central' } as const;
export const informed = { who: ['informed'], relation: 'informed' } as const;
