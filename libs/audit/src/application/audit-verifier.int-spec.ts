import { Client } from 'pg';
import { AuditModule, AuditVerifier, SealDay } from '@samraad/audit';
import { IdentityModule } from '@samraad/identity';
import { newId, type Sql, systemActor, type UnitOfWork } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';

const protectedTables = ['audit_entry', 'audit_root', 'audit_root_head'] as const;
// How to change one byte of a column, by type; and how a row of each table is named.
const flipFirst = (column: string) => `overlay(${column} placing chr(ascii(${column}) # 1) from 1 for 1)`;
const tampered: Record<string, (column: string) => string> = {
  text: flipFirst,
  uuid: (column) =>
    `(CASE left(${column}::text, 1) WHEN '0' THEN '1' ELSE '0' END || substr(${column}::text, 2))::uuid`,
  bigint: (column) => `${column} + 10`,
  integer: (column) => `${column} + 1`,
  'timestamp with time zone': (column) => `${column} + interval '1 millisecond'`,
};
const rowName: Record<string, string> = {
  audit_entry: 'id::text',
  audit_detail: 'entry_id::text',
  audit_head: 'stream',
  audit_root: 'no::text',
  audit_root_head: `root_no || ' ' || stream`,
};

describe('audit verifier', () => {
  let app: TestApp;
  let owner: Client;
  let columns: { table: string; column: string; type: string }[];
  const actor = systemActor('test');
  const person = { kind: 'person', personId: newId(), accountId: newId() } as const;
  const stream = `case:${newId()}`;
  const asQueryable = (): Sql => ({
    query: async <R>(sql: string, params: readonly unknown[] = []) =>
      (await owner.query(sql, [...params])).rows as R[],
  });
  const verify = () => app.get(AuditVerifier).verify(asQueryable());
  const audit = (uow: UnitOfWork, as: typeof actor | typeof person) =>
    uow.run(as, async (tx) => tx.audit({ stream, action: 'test.happened', personal: { name: 'Prøve' } }));

  /** Runs statements as the superuser with triggers and foreign keys off, looks, and takes all of it back. */
  const tamper = async <T>(statement: string, look: () => Promise<T>): Promise<T> => {
    await owner.query('BEGIN');
    try {
      await owner.query('SET LOCAL session_replication_role = replica');
      const { rowCount } = await owner.query(statement);
      if (rowCount === 0) throw new Error('nothing was tampered with');
      return await look();
    } finally {
      await owner.query('ROLLBACK');
    }
  };

  beforeAll(async () => {
    app = await createTestApp([IdentityModule, AuditModule]);
    owner = new Client({ connectionString: app.url });
    await owner.connect();
    for (let round = 0; round < 2; round += 1) {
      await audit(app.uow, person);
      await audit(app.uow, actor);
      await app.uow.run(actor, (tx) => app.get(SealDay).execute(tx));
    }
    const { rows } = await owner.query(
      `SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name LIKE 'audit\\_%' ORDER BY 1, 2`,
    );
    columns = rows;
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  it('finds nothing in an untouched record', async () => {
    expect(await verify()).toEqual([]);
    expect(columns).toHaveLength(25);
  });

  it('names the row, whichever column of whichever table has one byte changed', async () => {
    for (const { table, column, type } of columns) {
      const change = tampered[type]?.(column);
      if (change === undefined) throw new Error(`no way to tamper with ${type}`);
      const name = rowName[table] ?? '';
      const one = `(SELECT ctid FROM ${table} WHERE ${column} IS NOT NULL ORDER BY 1 LIMIT 1)`;
      const namesNow = async (where = '') => {
        const { rows } = await owner.query(`SELECT ${name} AS name FROM ${table} ${where}`);
        return rows.map((row: { name: string }) => row.name);
      };
      const all = new Set(await namesNow());
      const names = new Set(await namesNow(`WHERE ctid = ${one}`));
      const found = await tamper(
        `UPDATE ${table} SET ${column} = ${change} WHERE ctid = ${one}`,
        async () => {
          // A changed key is named as it now reads.
          for (const after of await namesNow()) if (!all.has(after)) names.add(after);
          return verify();
        },
      );
      const named = found.filter((difference) => difference.table === table && names.has(difference.row));
      expect({ table, column, named: named.length > 0 }).toEqual({ table, column, named: true });
    }
  });

  it('says what is wrong with a changed body, wherever the byte is, and with one that is no JSON', async () => {
    const body = (await owner.query(`SELECT body FROM audit_entry WHERE stream = $1 AND seq = 2`, [stream]))
      .rows[0].body;
    for (let position = 1; position <= body.length; position += 13) {
      const change = `overlay(body placing chr(ascii(substr(body, ${position})) # 1) from ${position} for 1)`;
      const sql = `UPDATE audit_entry SET body = ${change} WHERE stream = '${stream}' AND seq = 2`;
      const found = await tamper(sql, verify);
      expect(found).toContainEqual(expect.objectContaining({ stream, seq: '2', problem: 'hash' }));
    }
    const empty = await tamper(
      `UPDATE audit_entry SET body = 'x' WHERE stream = '${stream}' AND seq = 2`,
      verify,
    );
    expect(empty.map(({ problem }) => problem)).toEqual(expect.arrayContaining(['hash', 'columns']));
  });

  it('finds an entry rewritten with a hash that fits, through the one after it', async () => {
    const rewritten = `UPDATE audit_entry SET action = 'test.other', body = replace(body, 'test.happened', 'test.other'),
      hash = audit_sha256(prev_hash || replace(body, 'test.happened', 'test.other')) WHERE stream = '${stream}' AND seq = 2`;
    const found = await tamper(rewritten, verify);
    expect(found).toContainEqual(expect.objectContaining({ seq: '3', problem: 'chain' }));
    expect(found).toContainEqual(expect.objectContaining({ seq: '2', problem: 'root-head' }));
  });

  it('finds a stream cut short and its head moved to match, through the sealed roots', async () => {
    const cut = `WITH gone AS (DELETE FROM audit_entry WHERE stream = '${stream}' AND seq > 3 RETURNING id),
        details AS (DELETE FROM audit_detail USING gone WHERE entry_id = gone.id)
      UPDATE audit_head SET seq = 3, hash = entry.hash FROM audit_entry entry
      WHERE entry.stream = audit_head.stream AND entry.stream = '${stream}' AND entry.seq = 3`;
    const found = await tamper(cut, verify);
    expect(found).toEqual([expect.objectContaining({ stream, seq: '4', problem: 'root-head' })]);
  });

  it('finds a row taken out of the middle, a head that is gone, and a root taken away', async () => {
    const middle = await tamper(`DELETE FROM audit_entry WHERE stream = '${stream}' AND seq = 2`, verify);
    expect(middle).toContainEqual(expect.objectContaining({ seq: '3', problem: 'sequence' }));
    const head = await tamper(`DELETE FROM audit_head WHERE stream = '${stream}'`, verify);
    expect(head).toEqual([expect.objectContaining({ table: 'audit_head', row: stream, problem: 'head' })]);
    const root = await tamper('DELETE FROM audit_root WHERE no = 1', verify);
    expect(root).toContainEqual(
      expect.objectContaining({ table: 'audit_root', row: '2', problem: 'sequence' }),
    );
  });

  it.each(protectedTables)('lets neither the app nor the owner change, delete or empty %s', async (table) => {
    const column = columns.find((one) => one.table === table)?.column ?? '';
    const statements = [
      `UPDATE ${table} SET ${column} = ${column}`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ];
    for (const role of ['samraad_app', 'none']) {
      await owner.query(`SET ROLE ${role}`);
      for (const statement of statements) {
        const message = role === 'none' ? 'is append-only' : 'permission denied';
        await expect(owner.query(statement)).rejects.toMatchObject({
          code: '42501',
          message: expect.stringContaining(message) as string,
        });
      }
      await owner.query('RESET ROLE');
    }
  });
});
