import { jestTally, lastLine, sumTallies } from './tally.mjs';

const totals = {
  numPassedTests: 10,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

describe('the count of npm test', () => {
  it('takes jest’s totals', () => {
    expect(jestTally(totals)).toEqual({ passed: 10, failed: 1, skipped: 0 });
  });

  it('counts a file that can not be loaded as a failure', () => {
    expect(jestTally({ ...totals, numRuntimeErrorTestSuites: 2 }).failed).toBe(3);
  });

  it('counts a run that left no totals as a failure', () => {
    expect(jestTally(undefined).failed).toBe(1);
  });

  it('adds up, and names skipped tests only when there are some', () => {
    const sum = sumTallies({ passed: 4, failed: 1 }, jestTally(totals));
    expect(lastLine(sum)).toBe('14 passed, 2 failed');
    expect(lastLine({ ...sum, skipped: 3 })).toBe('14 passed, 2 failed, 3 skipped');
  });
});
