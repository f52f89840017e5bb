import { AuditVerifier } from '@samraad/audit';
import { LedgerVerifier } from '@samraad/budget';
import { DutyVerifier } from '@samraad/duties';
import { InvoiceVerifier } from '@samraad/invoicing';
import { readDomainTime } from '@samraad/platform';
import { regionalCases } from './regional-cases';
import { stages } from '@samraad/requests';
import { Client } from 'pg';
import { verifyDatabase } from '../../apps/cli/src/verify/verify-database';
import { demoMark } from '../../apps/cli/src/seed/seed-state';
import { seed, seededDatabase } from './seed-database';
import { fingerprint } from './fingerprint';

describe('the demo', () => {
  let database: Awaited<ReturnType<typeof seededDatabase>>;
  let client: Client;
  const rows = async <T>(sql: string) => (await client.query(sql)).rows as T[];
  const one = async (sql: string) => Object.values((await rows<Record<string, unknown>>(sql))[0] ?? {})[0];
  const db = {
    query: async <T>(sql: string, params?: readonly unknown[]) =>
      (await client.query(sql, params as unknown[])).rows as T[],
  };

  beforeAll(async () => {
    database = await seededDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  }, 120_000);
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  it('has cases in every stage there is', async () => {
    const found = await rows<{ stage: string }>('SELECT DISTINCT stage FROM request');
    expect(found.map(({ stage }) => stage).sort()).toEqual([...stages].sort());
    expect(database.seeded).toEqual({ made: 'demo', cases: await one('SELECT count(*)::int FROM request') });
  });

  it('has cases in every region, at every provider of the round, under both models', async () => {
    const cases = await regionalCases(db);
    expect(new Set(cases.map(({ region }) => region)).size).toBe(5);
    expect([...new Set(cases.flatMap(({ provider }) => provider ?? []))].sort()).toEqual([
      'joblife',
      'nfa',
      'ruc',
    ]);
    expect(await one(`SELECT count(*)::int > 5 FROM endorsement WHERE state = 'endorsed'`)).toBe(true);
  });

  it('owes something in every open case, nothing in an ended one, as the facts say', async () => {
    const found: unknown[] = [];
    for await (const one of new DutyVerifier().verify(db, await readDomainTime(db))) found.push(one);
    expect(found).toEqual([]);
    expect(await one('SELECT count(*)::int > 40 FROM duty WHERE ended_at IS NULL')).toBe(true);
    expect(
      await one(`SELECT count(*)::int FROM duty d JOIN request r ON r.id = d.case_id
        WHERE d.ended_at IS NULL AND r.stage IN ('closed', 'withdrawn', 'lapsed')`),
    ).toBe(0);
  });

  it('has a decision waiting between the central sides, a region that is about to choose, and a role that ends', async () => {
    expect(
      await rows(`SELECT p.kind, p.state, u.key AS region FROM proposal p LEFT JOIN org_unit u ON u.id = p.region_id
        ORDER BY p.kind`),
    ).toEqual([
      { kind: 'contract.standard', state: 'approved', region: null },
      { kind: 'frame.move', state: 'waiting', region: null },
      { kind: 'model.choose', state: 'waiting', region: 'sjaelland' },
    ]);
    expect(
      await rows(`SELECT p.name, to_char(r.valid_to AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS ended
        FROM role_assignment r JOIN person p ON p.id = r.person_id WHERE r.valid_to > '2026-11-20'`),
    ).toEqual([{ name: 'Sara Friis', ended: '2026-11-28' }]);
  });

  it('has a contract in parts, one attested, one that waits, and invoices that are late, approved and to be approved', async () => {
    const parts = await rows<{ part: number; state: string | null; days: number | null }>(`
      SELECT r.milestone AS part, a.state FROM delivery_report r LEFT JOIN attestation a ON a.contract_id = r.contract_id
        AND a.milestone = r.milestone WHERE r.milestone > 0 ORDER BY 1`);
    expect(parts).toEqual([
      { part: 1, state: 'stands' },
      { part: 2, state: null },
    ]);
    const [open] = await rows(`SELECT count(*) FILTER (WHERE due_on < '2026-11-20')::int AS late,
      count(*) FILTER (WHERE approved_at IS NOT NULL)::int AS approved,
      count(*) FILTER (WHERE approved_at IS NULL)::int AS waiting FROM invoice WHERE state = 'sent'`);
    expect(open).toEqual({ late: 1, approved: 1, waiting: 2 });
    expect(await one('SELECT count(*)::int FROM standard_contract')).toBe(1);
    const found: unknown[] = [];
    for await (const one of new InvoiceVerifier().verify(db)) found.push(one);
    expect(found).toEqual([]);
  });

  it('has a dispute that was talked over and handed over, an addendum that all have signed, and a payment nobody knows the invoice of', async () => {
    const [dispute] = await rows(`SELECT a.state,
        (SELECT count(*)::int FROM dispute_message m WHERE m.attestation_id = a.id) AS messages,
        (SELECT count(DISTINCT m.side)::int FROM dispute_message m WHERE m.attestation_id = a.id) AS voices,
        (SELECT s.amount::text FROM dispute_settlement s WHERE s.attestation_id = a.id) AS proposed
      FROM dispute_handover h JOIN attestation a ON a.id = h.attestation_id`);
    expect(dispute).toEqual({ state: 'disputed', messages: 3, voices: 3, proposed: '8800000' });
    expect(
      await rows(`SELECT a.state, v.no, v.price::text FROM addendum a JOIN contract c ON c.id = a.contract_id
        JOIN contract_version v ON v.contract_id = c.id AND v.no = c.current_no`),
    ).toEqual([{ state: 'signed', no: 3, price: '11300000' }]);
    expect(await rows('SELECT state, why FROM payment ORDER BY state')).toEqual([
      { state: 'open', why: 'unknown' },
      { state: 'paid', why: null },
    ]);
  });

  it('has a question that is answered, and the same one that waits at another provider', async () => {
    expect(
      await rows(`SELECT p.key, q.state, (SELECT count(*)::int FROM question_message m WHERE m.question_id = q.id) AS messages
        FROM question q JOIN provider p ON p.id = q.provider_id ORDER BY p.key`),
    ).toEqual([
      { key: 'joblife', state: 'answered', messages: 2 },
      { key: 'ruc', state: 'open', messages: 1 },
    ]);
  });

  it('numbers what was complete without a gap', async () => {
    expect(await one('SELECT max(number) = count(number) FROM request')).toBe(true);
  });

  it('has clocks that are met, breached and near', async () => {
    const outcomes = await rows<{ outcome: string | null }>('SELECT DISTINCT outcome FROM case_clock');
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['met', 'breached', null]));
    expect(
      await one(`SELECT count(*)::int > 1 FROM case_clock
        WHERE stopped_at IS NULL AND closed_at IS NULL AND due_day BETWEEN '2026-11-20' AND '2026-11-24'`),
    ).toBe(true);
  });

  it('has a frame so full that contracts wait', async () => {
    const [nfa] = await rows<{ waiting: number; free: string }>(`
      SELECT (SELECT count(*)::int FROM contract WHERE state = 'waiting' AND provider_id = p.id) AS waiting,
        (SELECT a.balance FROM frame f JOIN ledger_account a ON a.frame_id = f.id JOIN round r ON r.id = f.round_id
         WHERE r.key = 'demo-26' AND f.provider_id = p.id AND a.kind = 'free') AS free
      FROM provider p WHERE p.key = 'nfa'`);
    expect(nfa?.waiting).toBe(3);
    expect(Number(nfa?.free)).toBeLessThan(6_200_000);
  });

  it('opened OK-15’s frames on their days, and left OK-18’s unset', async () => {
    const opened = await rows<{ key: string; total: string; days: number }>(`
      SELECT r.key, sum(t.amount)::text AS total, count(DISTINCT t.granted_at)::int AS days
      FROM round r JOIN frame f ON f.round_id = r.id LEFT JOIN frame_tranche t ON t.frame_id = f.id
        AND t.granted_at = t.opens_on::timestamp AT TIME ZONE 'Europe/Copenhagen'
      GROUP BY r.key, r.requests_from ORDER BY r.requests_from`);
    expect(opened).toEqual([
      { key: 'ok-15', total: '720000000', days: 2 },
      { key: 'ok-18', total: null, days: 0 },
      { key: 'demo-26', total: '270000000', days: 1 },
    ]);
  });

  it('proves itself: ledger and audit without a difference, no work failed', async () => {
    const differences = [];
    for await (const difference of new LedgerVerifier().verify(db)) differences.push(difference);
    expect(differences).toEqual([]);
    expect(await new AuditVerifier().verify(db)).toEqual([]);
    const lines: string[] = [];
    const voices = { say: (line: string) => lines.push(line), progress: () => undefined };
    expect([await verifyDatabase(database.url, voices), lines.at(-1)]).toEqual([0, '0 forskelle']);
    expect(await rows('SELECT kind, last_problem FROM due_work WHERE failures > 0')).toEqual([]);
  });

  it('has every mail of its history in the mailbox, and nothing left to send', async () => {
    expect(await rows('SELECT status FROM mail_message GROUP BY status')).toEqual([{ status: 'sent' }]);
    expect(await one('SELECT (SELECT count(*) FROM caught_mail) = (SELECT count(*) FROM mail_message)')).toBe(
      true,
    );
    expect(await one('SELECT count(*)::int FROM pgboss.job')).toBe(0);
    expect(
      await one(`SELECT min(at) > '2026-04-01' AND max(at) <= '2026-11-20T08:30Z' FROM caught_mail`),
    ).toBe(true);
    expect(await one(`SELECT count(*)::int FROM caught_mail WHERE to_address NOT LIKE '%.example'`)).toBe(0);
  });

  it('gives Mette Holm a fresh draft, a case with running clocks, and one further along', async () => {
    const own = await rows<{ stage: string }>(`SELECT DISTINCT r.stage FROM request r
      JOIN request_workplace w ON w.request_id = r.id JOIN role_assignment a ON a.unit_id = w.unit_id
      JOIN person p ON p.id = a.person_id WHERE p.name = 'Mette Holm' ORDER BY 1`);
    expect(own.map(({ stage }) => stage)).toEqual(['draft', 'effect', 'sent_to_provider']);
  });

  it('offers its people, with a password that lets them in', async () => {
    expect(await one('SELECT count(*)::int FROM demo_person')).toBe(24);
    expect(await one('SELECT count(DISTINCT password_hash)::int FROM account')).toBe(1);
  });

  it('ends with the clock running from Friday 20 November 2026, 9.30, and marked', async () => {
    expect(await rows('SELECT demo, seeded FROM installation')).toEqual([{ demo: true, seeded: demoMark }]);
    const [clock] = await rows<{ running: boolean; anchor_domain: Date }>('SELECT * FROM domain_clock');
    expect(clock).toMatchObject({ running: true, anchor_domain: new Date('2026-11-20T08:30:00Z') });
  });

  it('changes nothing when it is seeded again, with or without SAMRAAD_DEMO', async () => {
    const before = await fingerprint(client);
    expect(await seed(database.url)).toEqual({ made: 'nothing', cases: 0 });
    expect(await seed(database.url, { SAMRAAD_DEMO: '0' })).toEqual({ made: 'nothing', cases: 0 });
    expect(await fingerprint(client)).toEqual(before);
  });
});
