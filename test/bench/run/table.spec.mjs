import { markdown, staysFlat, verdict } from './table.mjs';

const sizes = [1000, 100000];
const row = (more) => ({
  name: 'case · leader',
  kind: 'read',
  statements: 8,
  floorRatio: 0.5,
  p50Ms: { 1000: 10, 100000: 18 },
  ...more,
});

describe('the table', () => {
  it('shows rows, and marks what misses its bar', () => {
    const rows = [
      row({}),
      row({ name: 'GET /api/v1/requests', statements: 7, floorRatio: 0.494 }),
      row({
        name: 'sign',
        kind: 'write',
        statements: 20,
        floorRatio: 0.4,
        p50Ms: { 1000: 10, 100000: 18.1 },
      }),
      row({ floorRatio: null, p50Ms: { 1000: 10 } }),
    ];
    expect(markdown(rows, sizes).split('\n')).toEqual([
      '|  | SQL | of the floor | p50 ms at 1,000 | p50 ms at 100,000 |',
      '| --- | ---: | ---: | ---: | ---: |',
      '| case · leader | 8 | 50 % | 10 | 18 |',
      '| GET /api/v1/requests | 7* | 49 %* | 10 | 18 |',
      '| sign | 20 | 40 % | 10 | 18.1* |',
      '| case · leader | 8 | – | 10 | – |',
    ]);
    expect(verdict(rows, sizes)).toEqual([
      'Statements within the bar: 3 of 4.',
      'Of the floor within the bar: 2 of 3.',
      'p50 stays flat: 3 of 4.',
    ]);
  });

  it('allows half as much again and 3 ms', () => {
    expect(staysFlat(row({ p50Ms: { 1000: 2, 100000: 6 } }), sizes)).toBe(true);
    expect(staysFlat(row({ p50Ms: { 1000: 2, 100000: 6.1 } }), sizes)).toBe(false);
  });
});
