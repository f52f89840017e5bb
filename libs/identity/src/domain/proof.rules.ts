/**
 * A way to prove who one is. 'link': a link in one's own mail. 'oidc': one's employer's word;
 * 'oidc-strong' where it says that it has seen two factors, and the configuration takes that word. 'recovery': a code kept for
 * the day a factor is lost. 'demo': picked from a demo's list of people.
 */
export type Method = 'password' | 'link' | 'oidc' | 'oidc-strong' | 'totp' | 'recovery' | 'passkey' | 'demo';

/** What a person may have beside the first proof: a passkey, or an app that makes codes (TOTP). */
export type Factor = 'passkey' | 'totp';

/** When (system time) and with what somebody proved who they are. */
export interface Proof {
  readonly at: Date;
  readonly methods: readonly Method[];
}

/** How long a proof is fresh, in minutes of system time. */
export const freshForMinutes = 10;

const freshFor = freshForMinutes * 60_000;
// A token's instant is the database's, now is this machine's: their clocks need not agree to the second.
const clocksApart = 60_000;

// A recovery code stands in for whichever factor was lost: with less it could not be used to take the lost one away.
const strengths = {
  password: 1,
  link: 1,
  oidc: 1,
  'oidc-strong': 2,
  totp: 2,
  passkey: 3,
  recovery: 3,
  demo: 3,
} as const satisfies Record<Method, number>;

const strongest = (methods: readonly Method[]): number =>
  Math.max(0, ...methods.map((method) => strengths[method]));

/** Whether what is shown is as good as the strongest of what somebody has. */
export const isStrongest = (methods: readonly Method[], held: readonly Factor[]): boolean =>
  strongest(methods) >= Math.max(1, strongest(held));

/** Whether a proof lets somebody in by itself: whoever has a second factor shows one of them. */
export const isWhole = (methods: readonly Method[], held: readonly Factor[]): boolean =>
  strongest(methods) >= (held.length > 0 ? strengths.totp : strengths.password);

/**
 * Whether a proof is good enough for what can't be taken back: at most ten minutes old, with the strongest factor the
 * person has (issue 10, point 2). One from well after now is none.
 */
export function isFresh(proof: Proof | null, held: readonly Factor[], now: Date): boolean {
  if (proof === null) return false;
  const age = now.getTime() - proof.at.getTime();
  return age >= -clocksApart && age <= freshFor && isStrongest(proof.methods, held);
}

/** The factors a program can show: a passkey lives in a browser, so it is not asked of a token. */
export const ofPrograms = (held: readonly Factor[]): readonly Factor[] =>
  held.filter((factor) => factor !== 'passkey');
