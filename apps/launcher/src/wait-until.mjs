import { setTimeout as pause } from 'node:timers/promises';

/** Asks every `every` ms until the answer is truthy, and returns it; undefined when `within` ms have passed. */
export async function waitUntil(ask, { within, every = 20 }) {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() >= end) return undefined;
    await pause(every);
  }
}
