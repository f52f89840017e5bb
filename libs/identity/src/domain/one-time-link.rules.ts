import type { Moves } from '@samraad/platform';

/** What a one-time link is for. */
export type LinkPurpose = 'setup' | 'invitation' | 'sign-in' | 'reset' | 'new-email';

const hour = 3_600;
const day = 24 * hour;

/** How long a link may be used, in seconds of system time. */
export const linkValidFor = {
  setup: 7 * day,
  invitation: 7 * day,
  'sign-in': hour / 4,
  reset: hour,
  'new-email': day,
} as const satisfies Record<LinkPurpose, number>;

/** How long after its use a link lets its reader choose a password, in seconds. */
export const choosePasswordWithin = hour;

/** How long a link that can no longer be used is known, so that its reader is told why. */
export const linkKnownForDays = 30;

/** Where a link stands. 'replaced': a newer one was sent, the address has changed or the account is closed. */
export type LinkState = 'open' | 'used' | 'expired' | 'replaced';

/** A link is open once, and then never again. */
export const nextLinkState = {
  open: ['used', 'expired', 'replaced'],
  used: [],
  expired: [],
  replaced: [],
} as const satisfies Moves<LinkState>;

/** What has happened to a link. */
export interface LinkFacts {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly replacedAt: Date | null;
}

/** Where a link stands at an instant of system time; its last instant does not count. */
export function linkState({ usedAt, replacedAt, expiresAt }: LinkFacts, now: Date): LinkState {
  if (usedAt !== null) return 'used';
  if (replacedAt !== null) return 'replaced';
  return now < expiresAt ? 'open' : 'expired';
}

/** Whether its reader may choose a password without an old one, having shown that the mail came to them. */
export const letsChoosePassword = (purpose: LinkPurpose): boolean =>
  purpose === 'setup' || purpose === 'invitation' || purpose === 'reset';

/** Whether somebody new may make a passkey instead of choosing one. */
export const letsChoosePasskey = (purpose: LinkPurpose): boolean =>
  purpose === 'setup' || purpose === 'invitation';

/** Whether using it signs its reader in. */
export const signsIn = (purpose: LinkPurpose): boolean => purpose !== 'new-email';

/** Whether a password may still be chosen with a link that was used so many seconds ago. */
export function mayChoosePassword(link: {
  readonly purpose: LinkPurpose;
  readonly secondsSinceUse: number | null;
  readonly passwordChosenAt: Date | null;
}): boolean {
  const { purpose, secondsSinceUse, passwordChosenAt } = link;
  if (!letsChoosePassword(purpose) || passwordChosenAt !== null || secondsSinceUse === null) return false;
  return secondsSinceUse < choosePasswordWithin;
}
