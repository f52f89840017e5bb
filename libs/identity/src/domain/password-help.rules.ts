import type { Budget } from './sign-in-budget.rules';

const hour = 3_600;

/** How often help with a password may be asked for: for one e-mail (more is passed over in silence), and from one place. */
export const passwordHelpBudgets = {
  account: { free: 2, forgetAfter: 12 * hour },
  address: { free: 20, forgetAfter: hour / 20 },
} as const satisfies Record<string, Budget>;
