import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@samraad/platform/testing';
import { ask } from './support/empty-database';
import { describeSchema } from './support/describe-schema';

/**
 * What the migrations make is what schema.txt says, so that a change of schema is read in review.
 * After changing a migration: `UPDATE_SCHEMA=1 npm run -s jest -- test/migrations/schema`, and look at the difference.
 */
const file = join(__dirname, 'schema.txt');

/** System time, never domain time: when a mail was caught or tried, a key kept, a sign-in counted. */
const systemStamps = [
  'caught_mail column caught_at',
  'idempotency column recorded_at',
  'mail_delivery column at',
  'throttle column tried_at',
];

describe('the schema', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('is the committed one (UPDATE_SCHEMA=1 writes it anew)', async () => {
    const now = await describeSchema(database.url);
    if (process.env.UPDATE_SCHEMA === '1') writeFileSync(file, now);
    expect(now.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
  });

  it('differs when anything differs: a column, a check, an index, a trigger, a right, a view', async () => {
    const before = await describeSchema(database.url);
    for (const change of [
      'ALTER TABLE due_work ADD COLUMN extra text',
      'ALTER TABLE due_work ADD CHECK (failures < 1000)',
      'CREATE INDEX ON due_work (kind)',
      'ALTER TABLE due_work ALTER COLUMN kind DROP NOT NULL',
      "SELECT make_append_only('idempotency')",
      'REVOKE DELETE ON due_work FROM samraad_app',
      'DROP VIEW case_card; CREATE VIEW case_card AS SELECT id FROM request',
    ]) {
      const earlier = await describeSchema(database.url);
      await ask(database.url, change);
      expect(await describeSchema(database.url)).not.toBe(earlier);
    }
    expect(await describeSchema(database.url)).not.toBe(before);
  });

  it('orders every name in Danish, whatever the locale of the database (docs/adr/0024)', async () => {
    const names = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => / column name text/.test(line));
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((line) => !line.includes('collate danish'))).toEqual([]);
  });

  it('never fills a domain instant from the clock on the wall (architecture.md 13)', async () => {
    const stamped = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /timestamp.* default .*(now\(\)|clock_timestamp|CURRENT_TIMESTAMP)/i.test(line))
      .map((line) => line.split(' ').slice(0, 3).join(' '));
    expect(stamped).toEqual(systemStamps);
  });
});
