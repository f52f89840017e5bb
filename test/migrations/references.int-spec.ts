import { createTestDatabase, type TestDatabase } from '@samraad/platform/testing';
import { ask } from './support/empty-database';
import { unindexed } from './support/unindexed-references';

/** Who did it: a person's row is never taken away, and no list is asked for by them. */
const doers =
  /^\w+\.(person|author|consultant|second_person)_id$|^\w+\.(\w+_)?(by|ended_by|started_by|answered_by|proposed_by)$/;

/** Few rows refer so, of a table that is never changed: the round, a provider, a workplace of a case. */
const places = /^\w+\.(provider_id|round_id|unit_id)$/;

/** References that are followed one way only, each with why. */
const excused: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: doers, why: 'who did something is looked up from what was done' },
  {
    pattern: places,
    why: 'rows of a case are found by the case; a provider, a round and a unit are never taken away',
  },
  {
    pattern: /^endorsement\.region_id$/,
    why: 'asked for by region only while it waits, which endorsement_escalated has',
  },
];

describe('references between tables', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('have an index that begins with them, whole but for rows that refer to nothing, or a reason why not', async () => {
    const found = await unindexed(database.url);
    const nobodyAsks = (name: string) => excused.some(({ pattern }) => pattern.test(name));
    expect(found.filter((name) => !nobodyAsks(name))).toEqual([]);
    // An excuse that nothing needs is one too many.
    expect(excused.filter(({ pattern }) => !found.some((name) => pattern.test(name)))).toEqual([]);
  });

  it('would be found wrong: none at all, one over some rows only, one that begins with something else', async () => {
    await ask(
      database.url,
      `CREATE TABLE pointing (a uuid REFERENCES person (id), b uuid REFERENCES person (id), c uuid REFERENCES person (id),
         d uuid REFERENCES person (id), e uuid REFERENCES person (id), n int);
       CREATE INDEX ON pointing (b) WHERE n > 1;
       CREATE INDEX ON pointing (n, c);
       CREATE INDEX ON pointing (d) WHERE d IS NOT NULL;
       CREATE INDEX ON pointing (e, n)`,
    );
    const found = await unindexed(database.url);
    expect(found.filter((name) => name.startsWith('pointing'))).toEqual([
      'pointing.a',
      'pointing.b',
      'pointing.c',
    ]);
    await ask(database.url, 'DROP TABLE pointing');
  });
});
