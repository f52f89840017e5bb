import { type Role, type Side, sideOf } from '@samraad/identity';
import type { Signer } from './signer';
import { isAcceptedPair } from './signing-rule.rules';
import type { HeldAt } from './trio.rules';

/**
 * Whether whoever is asked at each workplace could sign with the other side there: a committee signs through its two chairs,
 * a workplace through leader and representative (domain.md §3). A side nobody is asked for yet stands in nobody's way.
 */
export function pairsPossible(signers: readonly Signer[], held: readonly HeldAt[]): boolean {
  const rolesOf = (unitId: string, side: Side): readonly Role[] =>
    held
      .filter((one) => one.unitId === unitId && sideOf(one.role) === side)
      .filter(({ personId }) =>
        signers.some((one) => one.unitId === unitId && one.side === side && one.personId === personId),
      )
      .map(({ role }) => role);
  return [...new Set(signers.map(({ unitId }) => unitId))].every((unitId) => {
    const [management, employees] = [rolesOf(unitId, 'management'), rolesOf(unitId, 'employees')];
    if (management.length === 0 || employees.length === 0) return true;
    return management.some((one) => employees.some((other) => isAcceptedPair(one, other)));
  });
}
