import { migrate } from '@samraad/platform';
import { Client } from 'pg';
import { allMigrations } from '../../migrations';
import { createEmptyDatabase, type EmptyDatabase } from './support/empty-database';
import { putAnyRow } from './support/put-any-row';

const isThis = (name: string) => name.startsWith('EndOldReminders');
const evaluationId = '0199a000-0000-7000-8000-000000000001';

describe('ending the reminders that came before duties', () => {
  let database: EmptyDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    const all = allMigrations();
    await migrate(
      database.url,
      all.slice(
        0,
        all.findIndex(({ name }) => isThis(name)),
      ),
    );
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** One open and one closed case, whose other facts don't matter. */
  const putCases = async () => {
    await client.query('BEGIN');
    await putAnyRow(client, 'request');
    await client.query(`SET LOCAL session_replication_role = 'replica'`);
    await client.query(`UPDATE request SET stage = 'in_dialogue'`);
    const closed = `jsonb_build_object('id', gen_random_uuid(), 'stage', 'closed', 'number', 2, 'reference', 'y')`;
    await client.query(
      `INSERT INTO request SELECT (jsonb_populate_record(r, ${closed})).* FROM request r WHERE r.stage = 'in_dialogue'`,
    );
    await client.query('COMMIT');
  };
  const work = async () =>
    (
      await client.query<{ kind: string; key: string; outcome: string | null; data: object; due: boolean }>(
        'SELECT kind, key, outcome, data, due_at <= clock_timestamp() AS due FROM due_work ORDER BY kind, key',
      )
    ).rows;

  it('cancels those not yet done, keeps the announcement, and has the duties of open cases made', async () => {
    await putCases();
    const data = { caseId: 'c', evaluationId };
    const put = (kind: string, key: string, more: object = {}) =>
      client.query(`INSERT INTO due_work (kind, key, due_at, data) VALUES ($1, $2, '2030-01-01', $3)`, [
        kind,
        key,
        { ...data, ...more },
      ]);
    await put('requests.remind-signers', 'signers');
    await put('delivery.remind-attest', 'attest');
    await put('deadlines.warn', 'warn');
    await put('deadlines.breach', 'breach');
    await put('evaluation.remind', 'opened', { step: 'opened' });
    await put('evaluation.remind', 'week-left', { step: 'week-left' });
    await put('evaluation.remind', 'done', { step: 'opened' });
    await client.query(`UPDATE due_work SET outcome = 'done', done_at = due_at WHERE key = 'done'`);

    expect(await migrate(database.url, allMigrations())).toContainEqual(
      expect.stringMatching(/^EndOldReminders/),
    );

    const rows = await work();
    expect(rows.map(({ key, outcome }) => `${key} ${outcome ?? ''}`.trim())).toEqual([
      'breach',
      'warn cancelled',
      'attest cancelled',
      expect.stringMatching(/^duties\.tick:/),
      `evaluation.announce-effect:${evaluationId}`,
      'done done',
      'week-left cancelled',
      'requests.publish-queue-root:2026-11-20',
      'signers cancelled',
    ]);
    expect(rows[4]).toMatchObject({ kind: 'evaluation.announce-effect', data });
    const [open] = (await client.query<{ id: string }>(`SELECT id FROM request WHERE stage = 'in_dialogue'`))
      .rows;
    expect(rows[3]).toMatchObject({ kind: 'duties.tick', data: { caseId: open?.id }, due: true });
  });
});
