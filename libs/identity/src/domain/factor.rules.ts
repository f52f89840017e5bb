import type { AskingViewer } from './access.rules';
import type { Act } from './access.table';
import type { Factor } from './proof.rules';
import type { Role } from './role';
import type { Budget } from './sign-in-budget.rules';

/** Who sees many workplaces' texts, moves money or gives others access: for them a password alone is too little. */
export const factorRoles = [
  'coordinator',
  'consultant',
  'central_employers',
  'central_unions',
  'administrator',
  'role_keeper',
] as const satisfies readonly Role[];

const asking: ReadonlySet<Role> = new Set(factorRoles);

type Held = NonNullable<AskingViewer> & { readonly factors: readonly Factor[] };

/** Whether somebody holds a role that asks for a second factor (never asked of a demo's people). */
export const shouldHaveFactor = ({ roles }: NonNullable<AskingViewer>): boolean =>
  roles.some(({ role }) => asking.has(role));

/** Whether somebody must set up a second factor before anything else. */
export const lacksFactor = (viewer: Held): boolean => viewer.factors.length === 0 && shouldHaveFactor(viewer);

/** What may be done before the second factor is set up: that, getting out, getting in, and reading what anyone may. */
const open: ReadonlySet<Act> = new Set<Act>([
  'account.ask-link',
  'account.change-factors',
  'account.choose-password',
  'account.revoke-token',
  'account.security',
  'account.sign-in',
  'account.sign-out',
  'account.use-link',
  'demo.clock',
  'demo.mails',
  'demo.people',
  'demo.sign-in',
  'public.api-document',
  'public.check-paper',
  'public.help',
  'system.health',
]);
export const isOpenWithoutFactor = (act: Act): boolean => open.has(act);

/** How an administrator has made sure who has lost their factors: by what does not come with a stolen password. */
export const identityChecks = ['in-person', 'known-phone', 'colleague'] as const;
export type IdentityCheck = (typeof identityChecks)[number];

/** How many wrong codes are borne: from one place, and for one account altogether, whose password somebody must know already. */
export const codeBudgets = {
  place: { free: 5, forgetAfter: 1_800, firstWait: 10, longestWait: 900 },
  account: { free: 20, forgetAfter: 300 },
} as const satisfies Record<string, Budget>;

/** How many recovery codes are made at a time. */
export const recoveryCodes = 10;

/** A code as it was made, however it is typed: "abcd efgh-…" is "ABCDEFGH…". */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** Whether what was typed looks like an app's code, not a recovery code. */
export const isAppCode = (typed: string): boolean => /^\d{6}$/.test(plainCode(typed));

/** A recovery code as people read and type it: in groups of four. */
export const groupedCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');
