import type { Role, Side } from '@samraad/identity';

/** A party role held at a workplace. */
export interface HeldAt {
  readonly personId: string;
  readonly unitId: string;
  readonly role: Role;
}

/**
 * The third member of the TRIO at each workplace: the TR where the AMR signs, the AMR where the TR does. Where the round's rule
 * says so (`trioNamed`), who it is stands with the signatures, and they are told like every party (domain.md §3 (a)).
 */
export function thirdOfTrio<H extends HeldAt>(
  held: readonly H[],
  signers: readonly { readonly personId: string; readonly unitId: string; readonly side: Side }[],
): H[] {
  return signers
    .filter(({ side }) => side === 'employees')
    .flatMap((signer) => {
      const here = held.filter(({ unitId }) => unitId === signer.unitId);
      const own = here.filter(({ personId }) => personId === signer.personId).map(({ role }) => role);
      const third = thirdRole(own);
      return third === null ? [] : here.filter(({ role }) => role === third);
    });
}

/** Who is both is a TRIO of two; a committee's vice-chair signs for a committee. */
function thirdRole(own: readonly Role[]): 'amr' | 'tr' | null {
  const [amr, tr] = [own.includes('amr'), own.includes('tr')];
  if (amr === tr) return null;
  return amr ? 'tr' : 'amr';
}
