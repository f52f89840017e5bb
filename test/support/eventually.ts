import { setTimeout as pause } from 'node:timers/promises';

/** Asks another process again and again until its answer is truthy; fails with `what` when `within` ms have passed. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T> | T,
  within = 60_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`never came: ${what}`);
    await pause(25);
  }
}

/** As eventually, for what throws until it holds. */
export function eventuallyHolds(what: string, check: () => Promise<void>, within = 60_000): Promise<true> {
  let last: unknown;
  const holds = async () => {
    try {
      await check();
      return true as const;
    } catch (error) {
      last = error;
      return undefined;
    }
  };
  return eventually(what, holds, within).catch((error: Error) => {
    throw new Error(`${error.message}: ${String(last)}`, { cause: last });
  });
}
