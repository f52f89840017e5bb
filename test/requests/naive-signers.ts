import { type Place, placeOf, type Slot, type Who } from './naive-people';

/** Which people are asked to sign at the first workplace; elsewhere its leader and representative. */
export type SignerKind = 'workplace' | 'committee' | 'mixed' | 'both' | 'twin' | 'two-of-a-side';

const atFirst: Readonly<Record<SignerKind, readonly (readonly [Slot, Who])[]>> = {
  workplace: [
    ['a/management', 'leaderA'],
    ['a/employees', 'amrA'],
  ],
  committee: [
    ['a/management', 'chairA'],
    ['a/employees', 'viceA'],
  ],
  mixed: [
    ['a/management', 'chairA'],
    ['a/employees', 'amrA'],
  ],
  both: [
    ['a/management', 'both'],
    ['a/employees', 'both'],
  ],
  twin: [
    ['a/management', 'leaderA'],
    ['a/employees', 'twin'],
  ],
  'two-of-a-side': [
    ['a/management', 'leaderA'],
    ['a/employees', 'amrA'],
    ['a/employees', 'trA'],
  ],
};

/** Who is asked to sign where, as chosen. */
export function signersOf(kind: SignerKind, at: readonly Place[]): readonly (readonly [Slot, Who])[] {
  const elsewhere: readonly (readonly [Slot, Who])[] = [
    ['b/management', 'leaderB'],
    ['b/employees', 'amrB'],
    ['c/management', 'leaderC'],
    ['c/employees', 'amrC'],
  ];
  return [...atFirst[kind], ...elsewhere].filter(([slot]) => at.includes(placeOf(slot)));
}
