/** jest's totals from its JSON; a file that could not even be loaded is a failed test, and so is a run without totals. */
export function jestTally(totals) {
  if (!totals) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: totals.numPassedTests,
    failed: totals.numFailedTests + totals.numRuntimeErrorTestSuites,
    skipped: totals.numPendingTests + totals.numTodoTests,
  };
}

/** Adds tallies up. */
export function sumTallies(...tallies) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) for (const key of Object.keys(sum)) sum[key] += tally[key] ?? 0;
  return sum;
}

/** The last line of `npm test`. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
