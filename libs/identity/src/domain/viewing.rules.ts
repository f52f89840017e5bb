import { refusal, type Refusal } from '@samraad/platform';
import type { Act } from './access.table';
import type { Role } from './role';

/** So long an administrator sees pages as somebody, at most; system time. */
export const viewingMinutes = 15;
export const longestReason = 500;

/** What is known of whoever is to be seen as. */
export interface ToView {
  readonly oneself: boolean;
  /** Their roles, now and to come. */
  readonly roles: readonly Role[];
  readonly reason: string;
}

/** Why an administrator may not see pages as somebody; null when they may. */
export function viewingObstacle({ oneself, roles, reason }: ToView): Refusal | null {
  if (oneself) return refusal('identity.view-oneself');
  // Nobody comes to see what keeps others' access, or is kept from it, by being somebody else.
  if (roles.includes('administrator')) return refusal('identity.view-administrator');
  if (reason === '') return refusal('identity.view-no-reason');
  return reason.length > longestReason ? refusal('identity.view-long-reason') : null;
}

/** Pages of how somebody comes in, and addresses that are secrets of theirs, are not among what is seen. */
const ownAlone: ReadonlySet<Act> = new Set(['account.home', 'account.own-page']);
export const mayBeSeen = (act: Act): boolean =>
  ownAlone.has(act) ||
  !(act.startsWith('account.') || act === 'booking.subscribe' || act.startsWith('demo.'));
