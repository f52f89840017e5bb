import { refusal, type Refusal } from '@samraad/platform';
import type { Budget } from './sign-in-budget.rules';

/** How long somebody may be away at an issuer, in seconds of system time. */
export const awayForSeconds = 600;

/** How often one place may begin, and come back from, signing in through an issuer; it may be a whole hospital's. */
export const externalBudgets = {
  begin: { free: 200, forgetAfter: 5 },
  return: { free: 200, forgetAfter: 5 },
} as const satisfies Record<string, Budget>;

/** What stands already where a link is asked for: whose the subject is, and which subject the account has there. */
export interface LinkStanding {
  readonly accountId: string;
  readonly accountActive: boolean;
  readonly subject: string;
  readonly ownerOfSubject: string | null;
  readonly subjectOfAccount: string | null;
}

/** Whether an account may be linked to a subject: 'new', 'there' when it is already, or why not. */
export function linkTo(standing: LinkStanding): 'new' | 'there' | Refusal {
  const { accountId, accountActive, subject, ownerOfSubject, subjectOfAccount } = standing;
  if (!accountActive) return refusal('identity.external-closed', {}, 422);
  if (ownerOfSubject === accountId) return 'there';
  // Whose it is, is not told: that account may be somebody else's.
  if (ownerOfSubject !== null) return refusal('identity.subject-taken', {}, 422);
  if (subjectOfAccount !== null && subjectOfAccount !== subject)
    return refusal('identity.issuer-linked', {}, 422);
  return 'new';
}

/** What an issuer says of how somebody proved who they are. */
export interface IssuersWord {
  readonly acr?: unknown;
  readonly amr?: unknown;
}

/** Whether an issuer's word counts as a second factor: only by the values its configuration names. */
export function isStrong(
  { acr, amr }: IssuersWord,
  {
    acrIsStrong,
    amrIsStrong,
  }: { readonly acrIsStrong: readonly string[]; readonly amrIsStrong: readonly string[] },
): boolean {
  const methods: readonly unknown[] = Array.isArray(amr) ? amr : [];
  return (
    (typeof acr === 'string' && acrIsStrong.includes(acr)) ||
    methods.some((method) => typeof method === 'string' && amrIsStrong.includes(method))
  );
}
