import { type Role, scopeOf } from './role';
import type { Budget } from './sign-in-budget.rules';

/** The links that anybody may ask for by e-mail. */
export type AskedPurpose = 'reset' | 'sign-in';

const minute = 60;
const hour = 60 * minute;

/** How often each may be asked for: for one e-mail (more is passed over in silence), and from one place. */
export const linkAskedBudgets = {
  reset: {
    account: { free: 2, forgetAfter: 12 * hour },
    address: { free: 20, forgetAfter: 3 * minute },
  },
  // Who signs in this way does so whenever they come, and a hospital has one address.
  'sign-in': {
    account: { free: 4, forgetAfter: 15 * minute },
    address: { free: 60, forgetAfter: minute },
  },
} as const satisfies Record<AskedPurpose, Record<'account' | 'address', Budget>>;

/**
 * A link in a mail is enough for the local parties alone; whoever keeps roles, money or others' cases signs in with more
 * than a mailbox.
 */
export const maySignInByMail = (roles: readonly { readonly role: Role }[]): boolean =>
  roles.every(({ role }) => scopeOf(role) === 'unit' && role !== 'role_keeper');
