import type { Side } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';

/**
 * The side somebody acts for: the one named, or acted for before, or the only one there is. Who holds roles on both and
 * has said nothing yet is asked: the order of roles decides nothing (domain.md §3 [ours, 2]).
 */
export function sideMeant(
  own: readonly { readonly side: Side }[],
  acted: Side | null,
  named?: Side,
): Side | Refusal {
  const held = [...new Set(own.map(({ side }) => side))];
  if (named !== undefined && !held.includes(named)) return refusal('requests.not-a-party', {}, 403);
  const side = named ?? acted ?? (held.length === 1 ? held[0] : undefined);
  if (side === undefined) return refusal('requests.side-needed', {}, 409);
  // Whoever has acted for one side never acts for the other, whatever role is held now.
  return (acted !== null && acted !== side) || !held.includes(side)
    ? refusal('requests.acted-for-other-side')
    : side;
}
