import { addSummaries, summarise, summaryAfterHold } from './frame-summary';

const balances = { granted: -100n, free: 40n, held: 20n, bound: 15n, earned: 10n, invoiced: 5n, paid: 10n };

describe('frame summary', () => {
  it('shows the source as the total', () => {
    expect(summarise(balances)).toEqual({
      total: 100n,
      free: 40n,
      held: 20n,
      bound: 15n,
      earned: 10n,
      invoiced: 5n,
      paid: 10n,
    });
  });

  it('shows what a hold would do, and null when there is no room', () => {
    expect(summaryAfterHold(summarise(balances), 40n)).toMatchObject({ free: 0n, held: 60n, total: 100n });
    expect(summaryAfterHold(summarise(balances), 41n)).toBeNull();
  });

  it('adds frames together', () => {
    const both = addSummaries([summarise(balances), summarise(balances)]);
    expect(both).toMatchObject({ total: 200n, free: 80n, paid: 20n });
    expect(addSummaries([])).toMatchObject({ total: 0n, free: 0n, held: 0n });
  });
});
