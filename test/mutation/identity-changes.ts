import { app, at as change, type SmallChange } from './change-at';

const at = (spec: string, file: string) =>
  change(app('identity', `${spec}.int-spec.ts`), app('identity', file));

/** Guards of signing in, of accounts and of roles. */
export const identityChanges: readonly SmallChange[] = [
  at('check-password', 'check-password.ts')(
    'an account that is switched off signs in',
    'WHERE email = $1 AND active',
    'WHERE email = $1',
  ),
  at('check-password', 'sign-in-tries.ts')(
    'invented e-mails fill the table',
    'await forgetUntried(tx, keysOf(keys));',
    '',
  ),
  at('check-password', 'sign-in-tries.ts')(
    'others’ tries keep a known device out',
    "if (keys.device !== null) return ['device'];",
    '',
  ),
  at('check-password', 'sign-in-tries.ts')(
    'others’ tries keep out whoever comes from a known address',
    "return rowOf('pair', keys, rows).known ? ['pair'] : strangers;",
    'return strangers;',
  ),
  at('check-password', 'sign-in-tries.ts')(
    'a success takes away what strangers have tried',
    'own ? 0 : Math.max(0, left - 1)',
    '0',
  ),
  at('check-password', 'tell-owner.ts')(
    'the owner is told again and again',
    "WHERE notice.told_at <= EXCLUDED.told_at - interval '1 day'",
    'WHERE true',
  ),
  at('identity', 'end-role.ts')(
    'a role ends twice',
    "if (roleStateAt({ from, to: validTo }, now) === 'ended') refuse('identity.role-ended', {}, 409);",
    '',
  ),
];
