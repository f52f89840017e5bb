import { createTestDatabase, type TestDatabase } from '@samraad/platform/testing';
import { Client } from 'pg';
import { productionSources } from './support/house';
import { differences } from './support/sql/claims';
import { describeStatement } from './support/sql/describe-statement';
import { statementSamples } from './support/sql/statement-samples';
import { asked, type Asked } from './support/sql/statements';

describe('the SQL of libs and apps', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** What is wrong with the statements of a place: a line for each. */
  async function faultsOf({ at, texts, claims }: Asked): Promise<string[]> {
    const faults: string[] = [];
    for (const text of texts ?? []) {
      const described = await describeStatement(client, text);
      const found = 'problem' in described ? [described.problem] : differences(claims, described.columns);
      faults.push(...found.map((fault) => `${at} ${fault}`));
    }
    return [...new Set(faults)];
  }
  const faultsIn = async (all: readonly Asked[]) => {
    const faults: string[] = [];
    for (const one of all) faults.push(...(await faultsOf(one)));
    return faults;
  };

  it('is understood by the migrated schema, and answers with what its row types claim', async () => {
    const all = asked(productionSources());
    expect(all.length).toBeGreaterThan(250);
    expect(all.filter(({ texts }) => texts === undefined).map(({ key }) => key)).toEqual([]);
    // Many variants would mean that some are cut off.
    expect(all.filter(({ texts }) => texts && texts.length > 60)).toEqual([]);
    const keys = new Set(all.map(({ key }) => key));
    expect(Object.keys(statementSamples).filter((key) => !keys.has(key))).toEqual([]);
    expect(await faultsIn(all)).toEqual([]);
  }, 120_000);

  it('would be found wrong: a column, a table, a field, a type, a statement nobody can read', async () => {
    const wrong = asked(['test/architecture/fixtures/sql/wrong.store.ts']);
    expect((await faultsIn(wrong)).map((fault) => fault.replace(/^\S+:/, ''))).toEqual([
      '17 column "nickname" does not exist',
      '18 relation "persons" does not exist',
      '19 no column "name"',
      '20 "requests_from" is string, claimed Date',
      '25 column "nome" does not exist',
    ]);
    expect(wrong.filter(({ texts }) => texts === undefined)).toHaveLength(1);
  });
});
