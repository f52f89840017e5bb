import { AddendaModule, AddendaQuery, SaveAddendumDraft, SendAddendum, SignAddendum } from '@samraad/addenda';
import { AuditModule, SealDay } from '@samraad/audit';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { ContractBuilder, contractsSignedBy, fullContract, JointContract } from '@samraad/contracts/testing';
import { SendMessage } from '@samraad/dialogue';
import {
  AgreeOnUndo,
  DisputeAttestation,
  DisputesQuery,
  HandOverDispute,
  ProposeEarlyEnd,
  ProposeSettlement,
  ProposeUndo,
} from '@samraad/delivery';
import { DeliveryBuilder } from '@samraad/delivery/testing';
import { DutiesModule } from '@samraad/duties';
import { EvaluationModule } from '@samraad/evaluation';
import { CourseBuilder } from '@samraad/evaluation/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { InvoicingModule, KeepBuyer, KeepSeller } from '@samraad/invoicing';
import { exampleBuyer, exampleSeller } from '@samraad/invoicing/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { MakeProposal } from '@samraad/proposals';
import { SaveAnswers, StateOrderLater } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { Client } from 'pg';
import { tamperedColumns } from '../../../../test/support/tampered-columns';
import { Tampering } from '../../../../test/support/tampering';
import { verifyDatabase } from './verify-database';

async function verify(url: string): Promise<{ count: number; lines: string[] }> {
  const lines: string[] = [];
  const count = await verifyDatabase(url, { say: (line) => lines.push(line), progress: () => undefined });
  return { count, lines };
}

/** A draft changed after its first signature, which is void since then. */
async function signedAndChanged(app: TestApp, seeds: SeededCatalogue): Promise<void> {
  const request = await RequestBuilder.at(app, seeds, { unit: 'sj-demo-medicin', provider: 'joblife' });
  await request.asked();
  await request.sign(request.people.manager);
  const { caseId } = request;
  await request.run(request.people.representative, async (tx) =>
    app.get(SaveAnswers).execute(tx, {
      caseId,
      version: await request.version(),
      answers: { title: 'Et andet navn' },
    }),
  );
}

/** A contract that an addendum has changed, and whose provider wants to end it early. */
async function amended(app: TestApp, seeds: SeededCatalogue): Promise<void> {
  const place = { unit: 'sj-demo-akut', provider: 'joblife' } as const;
  const contract = await ContractBuilder.inDialogue(app, seeds, place);
  await contract.signed(fullContract({ first: '2027-01-14', last: '2027-02-25' }));
  const { caseId } = contract;
  const draft = { reason: 'Et mindre forløb.', price: '4000000' };
  await contract.asProvider((tx) => app.get(SaveAddendumDraft).execute(tx, { caseId, version: 0, draft }));
  const open = async () => (await app.get(AddendaQuery).ofCase(app.get(Database), caseId))[0];
  const version = (await open())?.version ?? 0;
  await contract.asProvider((tx) => app.get(SendAddendum).execute(tx, { caseId, version }));
  const hash = (await open())?.sent?.hash ?? '';
  const { manager, representative } = contract.request.people;
  for (const { actor } of [manager, representative])
    await app.uow.run(actor, (tx) => app.get(SignAddendum).execute(tx, { caseId, hash }));
  const early = { caseId, reason: 'Afdelingen lukker.', amount: 0n, keepsTalk: false };
  await contract.asProvider((tx) => app.get(ProposeEarlyEnd).execute(tx, early));
}

/** A course whose attestation is disputed: a settlement is proposed, and a central side proposes how it ends. */
async function disputed(app: TestApp, seeds: SeededCatalogue, central: MadePerson): Promise<void> {
  const place = {
    unit: 'sj-demo-akut',
    provider: 'joblife',
    first: '2026-11-21',
    last: '2027-02-01',
  } as const;
  const course = await DeliveryBuilder.contracted(app, seeds, place);
  await course.delivered('2026-11-21');
  await course.attest('manager');
  const { caseId } = course;
  const { representative } = course.people;
  await course.run(representative, (tx) =>
    app.get(DisputeAttestation).execute(tx, { caseId, reason: 'Det sidste møde mangler.' }),
  );
  const agreement = { caseId, amount: 4_000_000n, text: 'Vi deler »forskellen«:\n\t5.000 kr. \\ 2' };
  await course.contract.asProvider((tx) => app.get(ProposeSettlement).execute(tx, agreement));
  await course.run(representative, (tx) => app.get(HandOverDispute).execute(tx, { caseId }));
  const attestationId = (await app.get(DisputesQuery).ofCase(app.get(Database), caseId, 0))?.attestationId;
  const change = { attestationId, amount: '3000000' };
  const proposed = { kind: 'dispute.decide', change, reason: 'To af tre møder er holdt.' };
  await app.uow.run(central.actor, (tx) => app.get(MakeProposal).execute(tx, proposed));
}

/** A course that stood attested, until all three undid it. */
async function undone(app: TestApp, seeds: SeededCatalogue): Promise<void> {
  const days = { first: '2026-11-21', last: '2027-02-01' } as const;
  const course = await DeliveryBuilder.contracted(app, seeds, {
    ...{ unit: 'sj-demo-akut', provider: 'joblife' },
    ...days,
  });
  await course.earned('2026-11-21', 4_000_000n);
  const { caseId, people } = course;
  const propose = { caseId, reason: 'Det sidste møde mangler.' };
  const { hash } = await course.run(people.manager, (tx) => app.get(ProposeUndo).execute(tx, propose));
  await course.run(people.representative, (tx) => app.get(AgreeOnUndo).execute(tx, { caseId, hash }));
  await course.contract.asProvider((tx) => app.get(AgreeOnUndo).execute(tx, { caseId, hash }));
}

/** A contract that three workplaces have signed. */
async function ofThree(app: TestApp, seeds: SeededCatalogue): Promise<void> {
  await contractsSignedBy(app, seeds.round('demo-26'), 'every-workplace');
  const units = ['sj-demo-akut', 'sj-demo-medicin', 'sj-egebakken-nord'] as const;
  const joint = await JointContract.inDialogue(app, seeds, { units, provider: 'joblife' });
  const { hash } = await joint.contract.sent(fullContract({ first: '2027-01-14', last: '2027-02-25' }));
  await joint.signAll(hash);
  await contractsSignedBy(app, seeds.round('demo-26'), 'coordinating');
}

describe('verify', () => {
  let app: TestApp;
  let course: CourseBuilder;
  let owner: Client;
  let tampering: Tampering;

  beforeAll(async () => {
    app = await createTestApp([
      AuditModule,
      NotificationModule,
      AddendaModule,
      EvaluationModule,
      DutiesModule,
      InvoicingModule,
    ]);
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
    await signedAndChanged(app, seeds);
    await course.moveTo('2026-11-21T12:00:00Z');
    await course.delivered();
    await course.attested();
    await course.answer('satisfaction', 'manager');
    const seller = { providerId: seeds.provider('joblife'), ...exampleSeller };
    await course.contract.asProvider((tx) => app.get(KeepSeller).execute(tx, seller));
    await app.uow.run(course.central.actor, (tx) => app.get(KeepBuyer).execute(tx, exampleBuyer));
    await course.paid();
    await disputed(app, seeds, course.central);
    await undone(app, seeds);
    await amended(app, seeds);
    await ofThree(app, seeds);
    const waiting = await ContractBuilder.inDialogue(app, seeds, place);
    await waiting.sent(fullContract({ first: '2027-01-14', last: '2027-02-25' }, '90000000'));
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

  it.each(tamperedColumns)('names the row when one byte of %s.%s is changed', async (table, column) => {
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

  it('names an endorsement of a text that is not kept', async () => {
    await owner.query(`INSERT INTO endorsement (id, request_id, unit_id, region_id, content_hash, inside_focus, state, asked_at, due_at)
      SELECT id, request_id, unit_id, unit_id, 'x', true, 'voided', asked_at, expires_at FROM signature_asked LIMIT 1`);
    expect((await verify(app.url)).lines.join('\n')).toMatch(/endorsement .*: det gælder en tekst, der ikke/);
    await owner.query('DELETE FROM endorsement');
  });

  it('names a contract told a false reason to wait, and one without a place in the list', async () => {
    const [place] = (await owner.query(`SELECT contract_id AS id FROM waiting_place`)).rows as {
      id: string;
    }[];
    await owner.query(`UPDATE waiting_place SET reason = NULL`);
    expect((await verify(app.url)).lines.join('\n')).toContain(`waiting_place ${place?.id}: pladsen i køen`);
    await owner.query(
      `UPDATE waiting_place SET reason = 'no_room', contract_id = (SELECT id FROM contract WHERE state = 'signed' LIMIT 1)`,
    );
    expect((await verify(app.url)).lines.join('\n')).toContain(
      `contract ${place?.id}: kontrakten venter uden`,
    );
    await owner.query('UPDATE waiting_place SET contract_id = $1', [place?.id]);
    expect((await verify(app.url)).count).toBe(0);
  });

  it('names a contract that waits and yet holds room', async () => {
    await owner.query(`INSERT INTO contract_balance (contract_id, frame_id, case_id, held)
      SELECT c.id, f.id, c.case_id, 5 FROM contract c
      JOIN frame f ON f.round_id = c.round_id AND f.provider_id = c.provider_id WHERE c.state = 'waiting'`);
    expect((await verify(app.url)).lines.join('\n')).toContain(
      'det, der er holdt i rammen, er ikke kontraktens pris',
    );
    await owner.query('DELETE FROM contract_balance WHERE held = 5');
    expect((await verify(app.url)).count).toBe(0);
  });

  it('misses one workplace’s signature, and the signature of who signed for two sides', async () => {
    const where = `contract_id = (SELECT contract_id FROM contract_version WHERE signers = 'every-workplace')`;
    const all = await owner.query(`DELETE FROM contract_signature WHERE ${where} RETURNING *`);
    const rows = all.rows as {
      side: string;
      unit_id: string | null;
      person_id: string;
      contract_id: string;
    }[];
    const put = (kept: readonly object[]) =>
      owner.query(
        `INSERT INTO contract_signature SELECT * FROM json_populate_recordset(NULL::contract_signature, $1)`,
        [JSON.stringify(kept)],
      );
    const last = rows.findLast(({ side }) => side === 'employees')!;
    await put(rows.filter((one) => one !== last));
    expect((await verify(app.url)).lines.join('\n')).toContain(
      `contract ${last.contract_id}: der mangler en underskrift`,
    );
    const boss = rows.find(({ side }) => side === 'management')!;
    await put([{ ...last, person_id: boss.person_id }]);
    expect((await verify(app.url)).lines.join('\n')).toMatch(/contract_signature .*begge parter/);
    await owner.query(`DELETE FROM contract_signature WHERE ${where}`);
    await put(rows);
    expect((await verify(app.url)).count).toBe(0);
  });

  it('misses a signature that was taken away', async () => {
    const taken = await owner.query('DELETE FROM contract_signature WHERE side = $1 RETURNING *', [
      'employees',
    ]);
    const { lines } = await verify(app.url);
    const [row] = taken.rows as Record<string, unknown>[];
    await owner.query(
      `INSERT INTO contract_signature SELECT * FROM json_populate_recordset(NULL::contract_signature, $1)`,
      [JSON.stringify(taken.rows)],
    );
    expect(lines.join('\n')).toContain(
      `contract ${String(row?.['contract_id'])}: der mangler en underskrift`,
    );
    expect(lines.join('\n')).toContain('sporet nævner en underskrift, der ikke findes');
    expect((await verify(app.url)).count).toBe(0);
  });
});
