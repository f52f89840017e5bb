import { refusal, type Refusal } from '@samraad/platform';

/** Where two people stand in one case. */
export interface StandOfTwo {
  /** What the case is called to whoever keeps people: never its title. */
  readonly name: string;
  readonly kept: readonly string[];
  readonly merged: readonly string[];
  readonly bothSign: boolean;
}

/**
 * Why two people cannot be told to be one for what they stand in: one person is never on both sides of a case (domain.md §2),
 * and where a rule asks for two to sign, two they stay. The first case is named. Null when nothing is in the way.
 */
export function standsObstacle(
  cases: readonly StandOfTwo[],
  names: { readonly kept: string; readonly merged: string },
): Refusal | null {
  const apart = cases.find(({ kept, merged }) => kept.some((side) => merged.some((other) => other !== side)));
  if (apart) return refusal('people.merge-both-sides', { ...names, case: apart.name }, 409);
  const twice = cases.find(({ bothSign }) => bothSign);
  return twice ? refusal('people.merge-both-sign', { ...names, case: twice.name }, 409) : null;
}
