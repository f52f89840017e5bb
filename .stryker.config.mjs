/** What every run of `npm run test:mutation` shares; its groups and floors are in test/mutation/groups.mjs. */
export default {
  testRunner: 'pure',
  plugins: ['./test/mutation/runner/pure-runner.mjs', './test/mutation/runner/thrown-words.mjs'],
  ignorers: ['thrown-words'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 10000,
  tempDirName: '.cache/stryker',
  ignorePatterns: ['.data', '.cache', 'dist', 'docs', 'coverage'],
  reporters: ['json'],
  warnings: { slow: false },
  allowEmpty: true,
};
