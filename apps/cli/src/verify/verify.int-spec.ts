import { AuditModule, SealDay } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { SendMessage } from '@samraad/dialogue';
import { EvaluationModule } from '@samraad/evaluation';
import { CourseBuilder } from '@samraad/evaluation/testing';
import { NotificationModule } from '@samraad/notification';
import { systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { StateOrderLater } from '@samraad/requests';
import { Client } from 'pg';
import { verifyDatabase } from './verify-database';

/** One byte of one row, put back afterwards; the guards of the table are put aside as only a superuser can. */
class Tampering {
  constructor(private readonly owner: Client) {}

  async with<T>(table: string, column: string, work: (row: string[]) => Promise<T>): Promise<T> {
    const key = await this.keyOf(table);
    const [row] = await this.rows(
      `SELECT ${column}::text AS old, ARRAY[${key.map((name) => `${name}::text`).join(', ')}] AS key FROM ${table} ORDER BY length(${column}::text) DESC`,
    );
    if (!row) throw new Error(`${table} is empty: nothing to change`);
    const where = key.map((name, index) => `${name}::text = '${row.key[index]}'`).join(' AND ');
    const set = async (value: string) => {
      const { rowCount } = await this.owner.query(`UPDATE ${table} SET ${column} = $1 WHERE ${where}`, [
        value,
      ]);
      expect(rowCount).toBe(1);
    };
    await set(changed(row.old));
    try {
      return await work(row.key);
    } finally {
      await set(row.old);
    }
  }

  private async keyOf(table: string): Promise<string[]> {
    const { rows } = await this.owner.query<{ name: string }>(
      `SELECT a.attname AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
       WHERE i.indrelid = $1::regclass AND i.indisprimary ORDER BY array_position(i.indkey::int[], a.attnum::int)`,
      [table],
    );
    return rows.map(({ name }) => name);
  }

  private async rows(sql: string) {
    return (await this.owner.query<{ old: string; key: string[] }>(sql)).rows;
  }
}

/** The last character is another one, of the same kind. */
function changed(text: string): string {
  const last = text.at(-1) ?? '';
  if (/\d{2}:\d{2}.*\+00$/.test(text)) return text.replace(/\.?\d*\+00$/, '.123+00');
  if (/["}]/.test(last))
    return text.replace(
      /.("?\}*)$/,
      (end) => `${/^\d/.test(end) ? (Number(end[0]) + 1) % 10 : 'x'}${end.slice(1)}`,
    );
  return text.slice(0, -1) + (/[0-9a-f]/.test(last) ? (last === '1' ? '2' : '1') : 'x');
}

async function verify(url: string): Promise<{ count: number; lines: string[] }> {
  const lines: string[] = [];
  const count = await verifyDatabase(url, { say: (line) => lines.push(line), progress: () => undefined });
  return { count, lines };
}

describe('verify', () => {
  let app: TestApp;
  let course: CourseBuilder;
  let owner: Client;
  let tampering: Tampering;

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, EvaluationModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    const seeds = await seedCatalogue(app);
    const place = { unit: 'sj-demo-akut', provider: 'joblife' } as const;
    course = await CourseBuilder.contracted(app, seeds, place);
    const { caseId } = course;
    const { manager, unitId } = course.people;
    await course.contract.request.run(manager, (tx) =>
      app.get(SendMessage).execute(tx, { caseId, body: 'Tak.' }),
    );
    const statement = { unitId, answer: 'other_matter', compliedOn: null } as const;
    await course.contract.request.run(manager, (tx) =>
      app.get(StateOrderLater).execute(tx, { caseId, statement }),
    );
    await course.moveTo('2026-11-21T12:00:00Z');
    await course.delivered();
    await course.attested();
    await course.answer('satisfaction', 'manager');
    await course.paid();
    await app.uow.run(systemActor('test'), (tx) => app.get(SealDay).execute(tx));
    owner = new Client({ connectionString: app.url });
    await owner.connect();
    await owner.query('SET session_replication_role = replica');
    tampering = new Tampering(owner);
  });

  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  it('finds nothing in a database that people have worked in, and says how much it looked at', async () => {
    const { count, lines } = await verify(app.url);
    expect(lines.at(-1)).toBe('0 forskelle');
    expect(count).toBe(0);
    expect(lines.filter((line) => /\s0$/.test(line)).every((line) => /\s[1-9]\d*\s+0$/.test(line))).toBe(
      true,
    );
  });

  it.each([
    ['ledger_account', 'balance'],
    ['ledger_entry', 'amount'],
    ['ledger_posting', 'reference'],
    ['contract_balance', 'paid'],
    ['frame_tranche', 'amount'],
    ['audit_entry', 'body'],
    ['audit_entry', 'hash'],
    ['audit_detail', 'content'],
    ['audit_head', 'hash'],
    ['audit_root', 'root'],
    ['audit_root_head', 'hash'],
    ['request_text', 'body'],
    ['request_text', 'recorded_at'],
    ['request_answer', 'value'],
    ['request_signature', 'content_hash'],
    ['request_signature', 'role'],
    ['request_signature', 'signed_at'],
    ['order_statement', 'stated_at'],
    ['contract_version', 'body'],
    ['contract_version', 'price'],
    ['contract_version', 'made_at'],
    ['contract_signature', 'hash'],
    ['contract_signature', 'role'],
    ['provider_decision', 'decided_at'],
    ['message', 'sent_at'],
    ['contact', 'logged_at'],
    ['delivery_report', 'final_amount'],
    ['evaluation_answer', 'answered_at'],
  ])('names the row when one byte of %s.%s is changed', async (table, column) => {
    await tampering.with(table, column, async (key) => {
      const { count, lines } = await verify(app.url);
      expect(count).toBeGreaterThan(0);
      const named = lines.filter((line) => line.startsWith(`${table} `));
      if (table === 'ledger_entry') expect(lines.join('\n')).toContain(`ledger_posting ${key[0]}:`);
      else if (table === 'ledger_account') expect(named).toHaveLength(1);
      else
        expect(named.join('\n')).toContain(
          table === 'audit_root_head' ? key[0] : `${table} ${key.join('/')}:`,
        );
    });
  });

  it('misses a signature that was taken away', async () => {
    const taken = await owner.query('DELETE FROM contract_signature WHERE side = $1 RETURNING *', [
      'employees',
    ]);
    const { lines } = await verify(app.url);
    const [row] = taken.rows as Record<string, unknown>[];
    await owner.query(
      `INSERT INTO contract_signature SELECT * FROM json_populate_record(NULL::contract_signature, $1)`,
      [JSON.stringify(row)],
    );
    expect(lines.join('\n')).toContain(
      `contract ${String(row?.['contract_id'])}: der mangler en underskrift`,
    );
    expect(lines.join('\n')).toContain('sporet nævner en underskrift, der ikke findes');
    expect((await verify(app.url)).count).toBe(0);
  });
});
