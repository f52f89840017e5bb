import type { Role, Side } from '@samraad/identity';

/** Somebody able to sign for a side at a workplace, longest in the role first. */
export interface AbleToSign {
  readonly person_id: string;
  readonly role: Role;
}

/**
 * Who takes over a question from somebody who has left: who was named as successor or deputy, else the newest in the very
 * role, else the newest of those able to sign, never one who signs for the other side; null when there is nobody
 * (domain.md §2, §3).
 */
export function successorOf(
  ask: { readonly side: Side },
  able: readonly AbleToSign[],
  signers: readonly { readonly personId: string; readonly side: Side }[],
  role: Role,
  named: readonly string[] = [],
): string | null {
  const free = able.filter(({ person_id }) =>
    signers.every((one) => one.personId !== person_id || one.side === ask.side),
  );
  const heir = named.find((personId) => free.some(({ person_id }) => person_id === personId));
  return heir ?? (free.findLast((one) => one.role === role) ?? free.at(-1))?.person_id ?? null;
}
