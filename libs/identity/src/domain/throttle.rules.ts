/** How many tries that fail are borne, and for how long they count (system time). */
export const throttleRules = {
  windowMinutes: 15,
  /** Against guessing one account. */
  perEmail: 10,
  /** Against guessing many; higher, since a whole hospital may come from one address. */
  perAddress: 50,
} as const;

/** Failed tries within the window. */
export interface TriesSoFar {
  readonly email: number;
  readonly address: number;
}

/** Whether one more try may be made. */
export const mayTry = (tries: TriesSoFar): boolean =>
  tries.email < throttleRules.perEmail && tries.address < throttleRules.perAddress;
