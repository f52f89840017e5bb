import type { Role, Side } from '@samraad/identity';

/** Somebody able to sign for a side at a workplace, longest in the role first. */
export interface AbleToSign {
  readonly person_id: string;
  readonly role: Role;
}

/**
 * Who takes over a question from somebody who has left: the newest in the very role, else the newest of those able to sign,
 * never one who signs for the other side; null when there is nobody (domain.md §2, §3).
 */
export function successorOf(
  ask: { readonly side: Side },
  able: readonly AbleToSign[],
  signers: readonly { readonly personId: string; readonly side: Side }[],
  role: Role,
): string | null {
  const free = able.filter(({ person_id }) =>
    signers.every((one) => one.personId !== person_id || one.side === ask.side),
  );
  return (free.findLast((one) => one.role === role) ?? free.at(-1))?.person_id ?? null;
}
