import { fuzzApi } from './support/fuzz';

/** The same calls at every run, so that a failure is one's own; `npm run test:long` makes others. */
const seed = 20_261_126;

describe('every operation of the OpenAPI document, called right, bent and broken', () => {
  it('answers as documented, tells of no other case, and logs no private word', async () => {
    const { operations, byStatus, logged, done, wrong } = await fuzzApi(8, seed);
    expect(wrong).toEqual([]);
    expect(operations).toBeGreaterThan(75);
    // It comes through the doors too, and does not only knock.
    expect((byStatus[200] ?? 0) + (byStatus[201] ?? 0)).toBeGreaterThan(100);
    expect(done.filter((name) => !name.startsWith('get')).length).toBeGreaterThan(0);
    expect(logged).toBeGreaterThanOrEqual(operations * 8);
  }, 300_000);
});
