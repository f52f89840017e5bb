import type { Role } from '@samraad/identity';
import { employeesNeeded, type RoundRules } from '@samraad/scheme';
import { isAcceptedPair, maySignFor, type SigningSlot } from './signing-rule.rules';
import type { HeldAt } from './trio.rules';

type Signing = RoundRules['signing'];
type Signer = Pick<SigningSlot, 'unitId' | 'side' | 'personId'>;

/** A workplace whose employee side has somebody to sign, but fewer than the round asks for. */
export interface TooFew {
  readonly unitId: string;
  readonly needed: number;
}

/** How many of an employee side sign at a workplace where these roles are held: n of m, both of a TRIO (domain.md §3 [ours]). */
export function employeeSignersAt(heldHere: readonly HeldAt[], rules: Signing): number {
  // One person in both roles is no TRIO: the third is somebody else.
  const roles = inOwnRoles(heldHere, rules) > 1 ? ['amr', 'tr'] : [];
  return employeesNeeded(rules, roles);
}

/** The workplaces whose employee side would be signed by fewer than the round's rule wants; a committee signs through its two chairs. */
export function tooFewSigners(
  signers: readonly Signer[],
  held: readonly HeldAt[],
  rules: Signing,
): readonly TooFew[] {
  const employees = signers.filter(({ side }) => side === 'employees');
  return [...new Set(employees.map(({ unitId }) => unitId))].flatMap((unitId) => {
    const here = held.filter((one) => one.unitId === unitId);
    const needed = employeeSignersAt(here, rules);
    const asked = signers.filter((one) => one.unitId === unitId);
    const chosen = here.filter(({ personId }) =>
      asked.some((one) => one.side === 'employees' && one.personId === personId),
    );
    const enough = inOwnRoles(chosen, rules) >= needed || signsAsCommittee(asked, here, rules);
    return enough ? [] : [{ unitId, needed }];
  });
}

/** As many as can sign each in a role of their own. */
function inOwnRoles(held: readonly HeldAt[], rules: Signing): number {
  const able = held.filter(({ role }) => isRepresentative(role) && maySignFor('employees', role, rules));
  const two = able.some((one) =>
    able.some((other) => one.personId !== other.personId && one.role !== other.role),
  );
  return two ? 2 : Math.min(able.length, 1);
}

const isRepresentative = (role: Role): boolean => role === 'amr' || role === 'tr';

function signsAsCommittee(asked: readonly Signer[], here: readonly HeldAt[], rules: Signing): boolean {
  const rolesOf = (side: Signer['side']) =>
    asked
      .filter((one) => one.side === side)
      .flatMap(({ personId }) => here.filter((one) => one.personId === personId))
      .map(({ role }) => role)
      .filter((role) => maySignFor(side, role, rules) && !isRepresentative(role) && role !== 'manager');
  const [chairs, viceChairs] = [rolesOf('management'), rolesOf('employees')];
  const managementAsked = asked.some(({ side }) => side === 'management');
  return viceChairs.some((vice) => !managementAsked || chairs.some((chair) => isAcceptedPair(chair, vice)));
}
