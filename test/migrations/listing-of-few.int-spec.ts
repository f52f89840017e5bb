import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '@samraad/platform/testing';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly PlanNode[];
}

const few = `array['1f0e4a52-6e0d-4e57-8c57-2d8e4b8a1c11']::uuid[]`;

const ofTheCase = /\b(case_id|request_id|id) = /;

/** Reads of a table that are not of the case in hand: they grow with the table. The clock has one row. */
function wholeReads(node: PlanNode): string[] {
  const { 'Node Type': type, 'Relation Name': table, Plans: below = [] } = node;
  // An empty table is read through whichever index is smallest, with the case as a filter.
  const condition = `${node['Index Cond'] ?? ''} ${node.Filter ?? ''}`;
  const reads = table !== undefined && table !== 'domain_clock' && type !== 'ModifyTable';
  const whole = reads && type !== 'Bitmap Heap Scan' && !ofTheCase.test(condition);
  return [...(whole ? [`${type} ${table}`] : []), ...below.flatMap(wholeReads)];
}

describe('refreshing the listing of a few cases', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client(database.url);
    await client.connect();
    // On an empty table the planner would rather read it whole; what it can't do otherwise it still does.
    await client.query('SET enable_seqscan = off');
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const planOf = async (sql: string): Promise<PlanNode> => {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (FORMAT JSON, COSTS OFF) ${sql}`,
    );
    const [row] = rows;
    if (!row) throw new Error('no plan');
    return row['QUERY PLAN'][0].Plan;
  };

  it('reads nothing of the other cases', async () => {
    const { rows } = await client.query<{ prosrc: string }>(
      `SELECT prosrc FROM pg_proc WHERE proname = 'refresh_case_listing'`,
    );
    const statements = (rows[0]?.prosrc ?? '').split(';').filter((sql) => sql.trim() !== '');
    expect(statements).toHaveLength(3);
    for (const sql of statements) {
      const plan = await planOf(sql.replaceAll('ANY (cases)', `ANY (${few})`));
      expect(wholeReads(plan)).toEqual([]);
    }
  });

  it('would be found wrong: a condition that does not reach into the view', async () => {
    const plan = await planOf(`DELETE FROM case_listing_place p WHERE p.case_id = ANY (${few}) AND NOT EXISTS
      (SELECT 1 FROM case_listing_place_now n WHERE n.case_id = p.case_id AND n.place_id = p.place_id)`);
    expect(wholeReads(plan)).not.toEqual([]);
  });
});
