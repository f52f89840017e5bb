import { AuditModule } from '@samraad/audit';
import { FrameLedgerQuery, FrameReader, LedgerVerifier, SetFrame } from '@samraad/budget';
import { ServeRound } from '@samraad/catalogue';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { DeadlinesModule } from '@samraad/deadlines';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, Refused, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { AnswerProposal, MakeProposal } from '@samraad/proposals';
import { CaseReader } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { RoundReader } from '@samraad/scheme';
import { rulesFrom } from '@samraad/scheme/testing';
import { planOfRound } from '../testing/round-plans';
import { OpenRound } from './open-round';
import { ClosingReader, RoundsModule } from '..';

const reason = 'Rammerne er brugt.';

describe('a round that closes', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  let ida: MadePerson;
  let ulla: MadePerson;
  const db = () => app.get(Database);
  const system = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const as = <T>(who: MadePerson, work: (tx: Tx) => Promise<T>) => app.uow.run(who.actor, work);
  const demo = () => seeds.round('demo-26');
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const frame = (roundId: string, provider: 'ruc' | 'nfa', amount: bigint, opensOn: string) =>
    system((tx) =>
      app.get(SetFrame).execute(tx, {
        ...{ roundId, providerId: seeds.provider(provider), demo: true },
        tranches: [{ label: '1. rate', opensOn, amount }],
      }),
    );
  const free = async (roundId: string, provider: 'ruc' | 'nfa') =>
    (await app.get(FrameReader).of(db(), roundId, seeds.provider(provider)))?.free;
  const request = async () => RequestBuilder.at(app, seeds, { unit: 'sj-demo-akut', provider: 'ruc' });
  const stage = async ({ caseId }: RequestBuilder) => (await app.get(CaseReader).facts(db(), caseId))?.stage;
  const propose = (lastDay: string) =>
    as(ida, (tx) =>
      app
        .get(MakeProposal)
        .execute(tx, { kind: 'round.close', change: { roundId: demo(), lastDay }, reason }),
    );
  const answer = (proposalId: string) =>
    as(ulla, (tx) => app.get(AnswerProposal).execute(tx, { proposalId, approve: true, reason: null }));
  /** The next round, in which RUC has a frame and NFA none. */
  const next = () =>
    system(async (tx) => {
      const plan = planOfRound({
        providers: [{ key: 'ruc', tranches: [{ opensOn: '2028-04-01', amount: '100' }] }],
      });
      return app.get(OpenRound).execute(tx, plan, { proposalId: seeds.round('demo-26'), demo: true });
    });

  beforeEach(async () => {
    app = await createTestApp([AuditModule, NotificationModule, DeadlinesModule, RoundsModule]);
    await app.setTime('2026-11-20T09:05:00Z');
    seeds = await seedCatalogue(app);
    const made = (person: Parameters<typeof makePerson>[1]) => system((tx) => makePerson(tx, person));
    ida = await made({ name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
    ulla = await made({ name: 'Ulla Bergstrøm', roles: [{ role: 'central_unions' }] });
    await frame(demo(), 'ruc', 1000n, '2026-04-01');
    await frame(demo(), 'nfa', 700n, '2026-04-01');
  });
  afterEach(async () => {
    const found = [];
    for await (const one of app.get(LedgerVerifier).verify(db())) found.push(one);
    expect(found).toEqual([]);
    await app.close();
  });

  it('is proposed with what it comes to, and changes nothing before both have said yes', async () => {
    const [draft, signing, sent] = [await request(), await request(), await request()];
    await draft.filled();
    await (await signing.asked()).sign(signing.people.manager);
    await sent.sent();
    const closing = await app.get(ClosingReader).find(db(), 'demo-26');
    expect(closing?.open).toEqual({
      ...{ numbered: 1, running: 1, withoutContract: 1, completing: 0, drafts: 1, signing: 1, signatures: 1 },
    });
    const ofFrames = closing?.frames.map(({ provider, free: left, needs, left: to }) => [
      provider,
      left,
      needs,
      to,
    ]);
    expect(ofFrames).toEqual([
      ['NFA', '700', 0, 'stays'],
      ['RUC', '1000', 1, 'stays'],
    ]);
    const { id } = await propose('2026-11-30');
    expect((await app.get(RoundReader).byId(db(), demo())).requestsTo).toBe('2028-03-31');
    expect(await answer(id)).toMatchObject({ outcome: 'approved' });
    expect((await app.get(RoundReader).byId(db(), demo())).requestsTo).toBe('2026-11-30');
    expect(await stage(signing)).toBe('awaiting_signatures');
  });

  it('the night after: drafts stand, signatures fall and are told of, cases go on, none is begun', async () => {
    const [draft, signing, sent] = [await request(), await request(), await request()];
    await draft.filled();
    await (await signing.asked()).sign(signing.people.manager);
    await sent.sent();
    await answer((await propose('2026-11-30')).id);
    await moveTo('2026-11-30T22:59:00Z');
    expect(await stage(signing)).toBe('awaiting_signatures');
    await moveTo('2026-12-01T09:00:00Z');
    expect([await stage(draft), await stage(signing), await stage(sent)]).toEqual([
      'draft',
      'draft',
      'sent_to_provider',
    ]);
    const voids = await db().query(`SELECT why FROM request_signature_void`);
    expect(voids).toEqual([{ why: 'round-ended' }]);
    const told = await db().query<{ person_id: string }>(
      `SELECT person_id FROM mail_message WHERE mail_kind = 'requests.round-ended' ORDER BY person_id`,
    );
    const { manager, representative } = signing.people;
    expect(told.map(({ person_id }) => person_id)).toEqual(
      [manager.personId, representative.personId].toSorted(),
    );
    expect(await db().query(`SELECT 1 FROM mail_message WHERE mail_kind = 'rounds.closed'`)).toHaveLength(2);
    await expect(draft.asked()).rejects.toThrow(Refused);
    const again = await propose('2026-12-05').catch((error: Refused) => error.refusal.key);
    expect(again).toBe('rounds.closed-already');
  });

  it('what everybody signed in time stays in the round, and goes when its provider is there; the next round owns no part of it', async () => {
    const [late, signed] = [await request(), await request()];
    await (await late.asked()).sign(late.people.manager);
    await (await signed.asked()).sign(signed.people.manager);
    await signed.sign(signed.people.representative);
    const before = await app.get(ClosingReader).find(db(), 'demo-26');
    expect(before?.open).toMatchObject({ completing: 1, signing: 1, signatures: 1 });
    expect(before?.frames.map(({ needs }) => needs)).toEqual([1, 1]);
    const nextId = await next();
    await answer((await propose('2026-11-30')).id);
    await moveTo('2026-12-01T09:00:00Z');
    expect([await stage(late), await stage(signed)]).toEqual(['draft', 'awaiting_signatures']);
    await signed.withProvider();
    expect(await stage(signed)).toBe('sent_to_provider');
    const after = await app.get(ClosingReader).find(db(), 'demo-26');
    expect(after?.open).toMatchObject({ running: 1, completing: 0, drafts: 1, signing: 0 });
    const coming = await app.get(ClosingReader).find(db(), nextId);
    expect(coming?.open).toMatchObject({ running: 0, completing: 0, drafts: 0, signing: 0 });
  });

  it('by its own day it closes as well, and what is left follows where the rule says so, once no case can need it', async () => {
    await rulesFrom(app, demo(), '2027-01-01', (rules) => ({ ...rules, moneyCarriesOver: true }));
    const nextId = await next();
    await moveTo('2028-03-20T09:00:00Z');
    const sent = await (await request()).sent();
    await moveTo('2028-04-01T09:00:00Z');
    // The case may still need RUC's; NFA has no frame to follow to.
    expect([await free(demo(), 'ruc'), await free(nextId, 'ruc'), await free(demo(), 'nfa')]).toEqual([
      1000n,
      100n,
      700n,
    ]);
    await system((tx) => tx.query(`UPDATE request SET stage = 'withdrawn' WHERE id = $1`, [sent.caseId]));
    await moveTo('2028-05-02T09:00:00Z');
    expect([await free(demo(), 'ruc'), await free(nextId, 'ruc'), await free(demo(), 'nfa')]).toEqual([
      0n,
      1100n,
      700n,
    ]);
    const frameId = (await app.get(FrameReader).of(db(), nextId, seeds.provider('ruc')))?.frameId ?? '';
    const [line] = (await app.get(FrameLedgerQuery).postings(frameId)).items;
    expect(line).toMatchObject({ kind: 'move', amount: 1000n });
    expect(line?.reason).toContain('Demorunden');
  });

  it('keeps its money where its rule says so, and waits for no case once nothing more can be agreed', async () => {
    const nextId = await next();
    await moveTo('2028-03-20T09:00:00Z');
    await (await request()).sent();
    await moveTo('2028-06-01T09:00:00Z');
    expect(await free(nextId, 'ruc')).toBe(100n);
    await rulesFrom(app, demo(), '2028-06-02', (rules) => ({ ...rules, moneyCarriesOver: true }));
    await moveTo('2029-03-31T09:00:00Z');
    expect(await free(nextId, 'ruc')).toBe(100n);
    await moveTo('2029-04-01T09:00:00Z');
    expect([await free(demo(), 'ruc'), await free(nextId, 'ruc')]).toEqual([0n, 1100n]);
  });

  it('sends on what comes back after its last day as well, and what a later frame can take', async () => {
    await rulesFrom(app, demo(), '2027-01-01', (rules) => ({ ...rules, moneyCarriesOver: true }));
    const nextId = await next();
    await moveTo('2029-04-01T09:00:00Z');
    expect([await free(nextId, 'ruc'), await free(demo(), 'nfa')]).toEqual([1100n, 700n]);
    await system((tx) =>
      app.get(ServeRound).execute(tx, { roundId: nextId, providerId: seeds.provider('nfa') }),
    );
    await frame(nextId, 'nfa', 5n, '2029-04-02');
    await moveTo('2029-05-01T09:00:00Z');
    expect([await free(demo(), 'nfa'), await free(nextId, 'nfa')]).toEqual([0n, 705n]);
  });

  it.each([
    ['2026-11-19', 'rounds.close-in-the-past'],
    ['2028-03-31', 'rounds.close-not-sooner'],
    ['2029-01-01', 'rounds.close-not-sooner'],
  ])('is not proposed to close on %s', async (lastDay, why) => {
    const refused = await propose(lastDay).catch((error: Refused) => error.refusal.key);
    expect(refused).toBe(why);
  });
});
