import { AuditModule } from '@samraad/audit';
import { FrameReader, SetFrame } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, Refused, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { AnswerProposal, MakeProposal, ProposalReader } from '@samraad/proposals';
import { ContractsModule } from '@samraad/contracts';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import type { MoveFrameFacts } from './move-frame.proposal';

const days = { first: '2027-03-14', last: '2027-04-25' };

describe('proposals about frames', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  let ida: MadePerson;
  let ulla: MadePerson;
  let ruc: string;
  let joblife: string;
  const db = () => app.get(Database);
  const as = <T>(who: MadePerson, work: (tx: Tx) => Promise<T>) => app.uow.run(who.actor, work);
  const inDialogue = (provider: 'ruc' | 'joblife') =>
    ContractBuilder.inDialogue(app, seeds, { unit: 'sj-demo-akut', provider });
  const propose = (kind: string, change: unknown, who = ida) =>
    as(who, (tx) => app.get(MakeProposal).execute(tx, { kind, change, reason: 'Tre står klar hos RUC.' }));
  const move = (amount: string, from = joblife, to = ruc) =>
    propose('frame.move', { fromFrameId: from, toFrameId: to, amount });
  const approve = (proposalId: string) =>
    as(ulla, (tx) => app.get(AnswerProposal).execute(tx, { proposalId, approve: true, reason: null }));
  const frame = (id: string) => app.get(FrameReader).summary(db(), id);
  const told = (kind: string) =>
    db().query<{ subject: string; text_body: string }>(
      `SELECT subject, text_body FROM mail_message WHERE mail_kind = $1 ORDER BY subject`,
      [kind],
    );
  const refused = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof Refused)) throw new Error(`not refused: ${String(error)}`);
    return error.refusal.key;
  };

  beforeEach(async () => {
    app = await createTestApp([AuditModule, NotificationModule, ContractsModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    seeds = await seedCatalogue(app);
    const set = (provider: 'ruc' | 'joblife', amount: bigint) =>
      app.uow.run(systemActor('test'), (tx) =>
        app.get(SetFrame).execute(tx, {
          roundId: seeds.round('demo-26'),
          providerId: seeds.provider(provider),
          tranches: [{ opensOn: '2026-04-01', amount }],
          demo: true,
        }),
      );
    ruc = await set('ruc', 10_000_000n);
    joblife = await set('joblife', 20_000_000n);
    await app.uow.run(systemActor('test'), async (tx) => {
      ida = await makePerson(tx, { name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
      ulla = await makePerson(tx, { name: 'Ulla Bergstrøm', roles: [{ role: 'central_unions' }] });
      await makePerson(tx, { roles: [{ role: 'coordinator', providerId: seeds.provider('joblife') }] });
    });
  });
  afterEach(async () => {
    expect(await findDifferences(app)).toEqual([]);
    await app.close();
  });

  it('move money that meets who waits at once, in the commit of the approval', async () => {
    const [sent, large, small] = [await inDialogue('ruc'), await inDialogue('ruc'), await inDialogue('ruc')];
    await sent.sent(fullContract(days, '8000000'));
    await large.sent(fullContract(days, '7000000'));
    await small.sent(fullContract(days, '3000000'));
    expect((await large.view())?.waiting).toMatchObject({ reason: 'no_room' });
    const { id } = await move('6000000');
    const facts = JSON.parse((await app.get(ProposalReader).find(db(), id))?.facts ?? '') as MoveFrameFacts;
    expect(facts.to.waiting.map(({ price, unit }) => [price, unit !== null])).toEqual([
      ['7000000', true],
      ['3000000', true],
    ]);
    expect(JSON.stringify(facts)).not.toContain('"title"');
    expect(await app.get(ProposalReader).waitingAbout(db(), `frame:${ruc}`)).toMatchObject([
      { id, title: 'Flyt 60.000\u00a0kr. fra Joblife til RUC' },
    ]);
    expect(await approve(id)).toMatchObject({ outcome: 'approved' });
    expect(await frame(ruc)).toMatchObject({ total: 16_000_000n, free: 8_000_000n, moved: 6_000_000n });
    expect(await frame(joblife)).toMatchObject({ total: 14_000_000n, free: 14_000_000n, moved: -6_000_000n });
    expect((await large.view())?.waiting).toMatchObject({
      reason: null,
      takeUpBy: new Date('2026-11-27T22:59:59Z'),
    });
    expect(
      (await told('contracts.frame-changed')).map(({ subject }) => subject.replace(/\u00a0/g, ' ')),
    ).toEqual(
      expect.arrayContaining([
        'Jeres ramme er blevet 60.000 kr. mindre',
        'Jeres ramme er blevet 60.000 kr. større',
      ]),
    );
  });

  it('are overtaken when the free money or the queue is no longer what was seen', async () => {
    const { id } = await move('6000000');
    await (await inDialogue('joblife')).sent(fullContract(days, '1000000'));
    expect(await approve(id)).toMatchObject({ outcome: 'overtaken' });
    expect(await frame(ruc)).toMatchObject({ total: 10_000_000n, moved: 0n });
    expect(await frame(joblife)).toMatchObject({ total: 20_000_000n, free: 19_000_000n });
  });

  it('say in plain words what can’t be moved', async () => {
    expect(await refused(move('20000001'))).toBe('budget.move-more-than-free');
    expect(await refused(move('0'))).toBe('budget.amount-out-of-range');
    expect(await refused(move('5', ruc, ruc))).toBe('budget.move-to-itself');
    expect(await refused(move('99999999999999999999'))).toBe('proposals.change-unreadable');
    expect(await refused(move('5', ruc, seeds.provider('ruc')))).toBe('proposals.unknown-subject');
    const { id } = await move('5');
    expect(
      await refused(
        as(ida, (tx) => app.get(AnswerProposal).execute(tx, { proposalId: id, approve: true, reason: null })),
      ),
    ).toBe('proposals.own-side');
    await approve(id);
    expect(await refused(approve(id))).toBe('proposals.ended');
  });

  it('raise and lower a frame, never below what is used', async () => {
    await (await inDialogue('ruc')).sent(fullContract(days, '8000000'));
    const [tranche] = (await frame(ruc))!.tranches;
    const change = (amount: string) => ({
      frameId: ruc,
      amounts: [{ trancheId: tranche!.id, amount }],
      added: [],
    });
    expect(await refused(propose('frame.change', change('7999999')))).toBe('budget.below-used');
    expect(await refused(propose('frame.change', change('0')))).toBe('budget.amount-out-of-range');
    expect(await refused(propose('frame.change', change('10000000')))).toBe('budget.change-nothing');
    const { id } = await propose('frame.change', change('8000000'));
    expect(await approve(id)).toMatchObject({ outcome: 'approved' });
    expect(await frame(ruc)).toMatchObject({ total: 8_000_000n, free: 0n, planned: 8_000_000n });
    const waits = await inDialogue('ruc');
    await waits.sent(fullContract(days, '1000000'));
    const more = await propose('frame.change', change('9500000'));
    await approve(more.id);
    expect((await waits.view())?.waiting).toMatchObject({ reason: null });
    expect(await frame(ruc)).toMatchObject({ total: 9_500_000n, free: 1_500_000n });
  });

  it('of two that were made on the same ground one is carried out, and contracts sent meanwhile fit or wait', async () => {
    const first = await move('9000000');
    const second = await move('12000000');
    const contracts = await Promise.all([
      inDialogue('joblife'),
      inDialogue('joblife'),
      inDialogue('joblife'),
    ]);
    const done = await Promise.allSettled([
      approve(first.id),
      approve(second.id),
      ...contracts.map((contract) => contract.sent(fullContract(days, '7000000'))),
    ]);
    expect(done.filter(({ status }) => status === 'rejected')).toEqual([]);
    const outcomes = done
      .slice(0, 2)
      .map((one) => (one.status === 'fulfilled' ? (one.value as { outcome: string }).outcome : ''));
    expect(outcomes.filter((outcome) => outcome === 'approved').length).toBeLessThanOrEqual(1);
    const [from, to] = [await frame(joblife), await frame(ruc)];
    expect((from?.total ?? 0n) + (to?.total ?? 0n)).toBe(30_000_000n);
    expect((from?.free ?? -1n) >= 0n).toBe(true);
    const held = (from?.held ?? 0n) / 7_000_000n;
    const waiting = (await Promise.all(contracts.map((one) => one.view()))).filter((one) => one?.waiting);
    expect(Number(held) + waiting.length).toBe(3);
  });
});
