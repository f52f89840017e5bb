import { type Budget, levelNow, secondsToWait, signInBudgets, type Tried } from './sign-in-budget.rules';

/** Tries as fast as one may for some time; answers how many were made, and the longest wait. */
function persist(budget: Budget, seconds: number): { tries: number; longest: number } {
  let tried: Tried = { level: 0, age: 0 };
  let [tries, longest] = [0, 0];
  for (let now = 0; now <= seconds; tries += 1) {
    const wait = secondsToWait(tried, budget);
    longest = Math.max(longest, wait);
    now += wait;
    tried = { level: levelNow({ ...tried, age: tried.age + wait }, budget) + 1, age: 0 };
  }
  return { tries: tries - 1, longest };
}

const { pair, account, address, device } = signInBudgets;

describe('how much may be tried', () => {
  it('is five from one place at one account, then ten seconds, twenty, forty … at most a quarter of an hour', () => {
    const waits = [4, 5, 6, 7, 8, 12, 40].map((level) => secondsToWait({ level, age: 0 }, pair));
    expect(waits).toEqual([0, 10, 20, 40, 80, 900, 900]);
    expect(secondsToWait({ level: 6, age: 15 }, pair)).toBe(5);
    expect(secondsToWait({ level: 6, age: 20 }, pair)).toBe(0);
  });

  it('is forgotten by itself', () => {
    expect(secondsToWait({ level: 6, age: 3_600 }, pair)).toBe(0);
    expect(levelNow({ level: 6, age: 3_600 }, pair)).toBe(4);
    expect(levelNow({ level: 1, age: 1e9 }, pair)).toBe(0);
  });

  it('never shrinks when a clock goes backwards', () => {
    expect(levelNow({ level: 3, age: -60 }, pair)).toBe(3);
  });

  it('lets whoever persists for a day through some hundred times, not thousands', () => {
    expect(persist(pair, 86_400).tries).toBeLessThan(110);
    expect(persist(device, 86_400).tries).toBeLessThan(120);
  });

  it('never closes an address or an account: one more within seconds, or a minute', () => {
    expect(persist(address, 86_400).longest).toBeLessThanOrEqual(5);
    expect(persist(account, 86_400).longest).toBeLessThanOrEqual(60);
    expect(persist(account, 86_400).tries).toBeLessThan(1_500);
  });
});
