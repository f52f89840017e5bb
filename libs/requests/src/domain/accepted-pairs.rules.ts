import { sideOf } from '@samraad/identity';
import type { Signer } from './signer';
import { type Body, bodyOf } from './signing-rule.rules';
import type { HeldAt } from './trio.rules';

/**
 * Whether all who are asked at each workplace could sign together: a committee signs through its two chairs, a workplace through
 * leader and representatives, never some of each (domain.md §3). A side nobody is asked for yet, and whoever has left, stand in
 * nobody's way.
 */
export function pairsPossible(signers: readonly Signer[], held: readonly HeldAt[]): boolean {
  const bodiesOf = ({ unitId, side, personId }: Signer): readonly Body[] =>
    held
      .filter((one) => one.unitId === unitId && one.personId === personId && sideOf(one.role) === side)
      .map(({ role }) => bodyOf(role));
  return [...new Set(signers.map(({ unitId }) => unitId))].every((unitId) => {
    const here = signers.filter((one) => one.unitId === unitId);
    const asked = here
      .map((one) => ({ side: one.side, bodies: bodiesOf(one) }))
      .filter(({ bodies }) => bodies.length > 0);
    if (new Set(asked.map(({ side }) => side)).size < 2) return true;
    const [first] = asked;
    return first?.bodies.some((body) => asked.every(({ bodies }) => bodies.includes(body))) === true;
  });
}
