import type { Client } from 'pg';
import { productionSources } from './support/house';
import { differences } from './support/sql/claims';
import { describeStatement } from './support/sql/describe-statement';
import { statementSamples } from './support/sql/statement-samples';
import { asked, type Asked } from './support/sql/statements';
import { connectedDatabase, type ConnectedDatabase } from '../support/connected-database';

describe('the SQL of libs and apps', () => {
  let database: ConnectedDatabase;
  let client: Client;
  let all: readonly Asked[];
  beforeAll(async () => {
    all = asked(productionSources());
    database = await connectedDatabase();
    client = database.client;
  }, 120_000);
  afterAll(() => database.close());

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
  const faultsIn = async (some: readonly Asked[]) => {
    const faults: string[] = [];
    for (const one of some) faults.push(...(await faultsOf(one)));
    return faults;
  };

  it('is understood by the migrated schema, and answers with what its row types claim', async () => {
    expect(all.length).toBeGreaterThan(250);
    expect(all.filter(({ texts }) => texts === undefined).map(({ key }) => key)).toEqual([]);
    // Many variants would mean that some are cut off.
    expect(all.filter(({ texts }) => texts && texts.length > 72)).toEqual([]);
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

  it('takes the title of a case from case_card, and nowhere by hand', () => {
    const reading = all.filter(({ texts }) => texts?.some((text) => /\bcase_card\b/.test(text)));
    expect(reading.length).toBeGreaterThan(10);
    expect(titlesByHand(all)).toEqual([]);
    const wrong = 'test/architecture/fixtures/sql/by-hand.store.ts';
    expect(titlesByHand(asked([wrong]))).toEqual([`${wrong}:6`, `${wrong}:9`]);
  });
});

const titlesByHand = (some: readonly Asked[]): string[] =>
  some
    .filter(({ texts }) => texts?.some((text) => /\brequest_answer\b/.test(text) && /'title'/.test(text)))
    .map(({ at }) => at);
