/** How many failed tries are borne at once, how soon one is forgotten, and how long is waited beyond (system time, seconds). */
export interface Budget {
  readonly free: number;
  readonly forgetAfter: number;
  /** The first wait beyond what is free, doubled with each further try; without it one waits until one is forgotten. */
  readonly firstWait?: number;
  readonly longestWait?: number;
}

/** What has been tried under one key: a level as of its last try, and how long ago that is. */
export interface Tried {
  readonly level: number;
  readonly age: number;
}

const hour = 3_600;
const backOff = { firstWait: 10, longestWait: hour / 4 } as const;

/**
 * Slowed down by account and address together. An address alone, which may be a whole hospital's, is only ever thinned
 * out, and so is an account alone; neither holds for a known device or for an address the account has signed in from.
 */
export const signInBudgets = {
  pair: { free: 5, forgetAfter: hour / 2, ...backOff },
  device: { free: 10, forgetAfter: hour / 2, ...backOff },
  account: { free: 50, forgetAfter: 60 },
  address: { free: 200, forgetAfter: 5 },
} as const satisfies Record<string, Budget>;

/** Tries of strangers against one account, from when its owner is told. */
export const tellOwnerFrom = 10;
/** How long a device, or an address, that the account has signed in from stays known. */
export const knownForDays = 90;

/** What is left of a level: so many tries are not yet forgotten. */
export const levelNow = ({ level, age }: Tried, { forgetAfter }: Budget): number =>
  Math.max(0, level - Math.max(0, age) / forgetAfter);

/** Whole seconds until one more try may be made; 0 when it may be now. A try that is refused is not counted. */
export function secondsToWait(tried: Tried, budget: Budget): number {
  const beyond = levelNow(tried, budget) - (budget.free - 1);
  if (beyond <= 0) return 0;
  const { firstWait, longestWait = Infinity, forgetAfter } = budget;
  if (firstWait === undefined) return Math.ceil(beyond * forgetAfter);
  const wait = Math.min(longestWait, firstWait * 2 ** (Math.ceil(beyond) - 1));
  return Math.max(0, Math.ceil(wait - tried.age));
}
