import { AuditModule } from '@samraad/audit';
import { FrameReader, SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { DeadlinesModule } from '@samraad/deadlines';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { AnswerProposal, MakeProposal } from '@samraad/proposals';
import { RoundReader } from '@samraad/scheme';
import { ProviderReader } from '@samraad/catalogue';
import {
  ChangeRoundDraft,
  DiscardRoundDraft,
  planHash,
  RoundDesk,
  RoundDraftReader,
  type RoundPlan,
  RoundsModule,
  StartRoundDraft,
} from '..';

const next = { name: 'Runden 2028–2030', requestsFrom: '2028-04-01', requestsTo: '2030-03-31' };
const reason = 'Aftalt på mødet i januar.';

describe('a round, from a draft to the decision of both sides', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  let ida: MadePerson;
  let ulla: MadePerson;
  let nfa: MadePerson;
  const made = (person: Parameters<typeof makePerson>[1]) =>
    app.uow.run(systemActor('test'), (tx) => makePerson(tx, person));
  const as = <T>(who: MadePerson, work: (tx: Tx) => Promise<T>) =>
    app.uow.run({ kind: 'person', personId: who.personId, accountId: who.accountId }, work);
  const draft = (id: string) => app.get(RoundDraftReader).byId(app.get(Database), id);
  const start = (more: Partial<typeof next> = {}, fromRound: string | null = 'demo-26') =>
    as(ida, (tx) => app.get(StartRoundDraft).execute(tx, { ...next, ...more, fromRound }));
  const change = async (
    who: MadePerson,
    id: string,
    by: (plan: RoundPlan) => RoundPlan,
    version?: number,
  ) => {
    const { plan, version: now } = await draft(id);
    const command = { draftId: id, version: version ?? now, part: 'contract', plan: by(plan) } as const;
    return as(who, (tx) => app.get(ChangeRoundDraft).execute(tx, command));
  };
  const propose = async (id: string, who = ida, plan?: RoundPlan) => {
    const hash = planHash(plan ?? (await draft(id)).plan);
    const command = { kind: 'round.open', change: { draftId: id, hash }, reason };
    return as(who, (tx) => app.get(MakeProposal).execute(tx, command));
  };
  const answer = (proposalId: string, who = ulla) =>
    as(who, (tx) => app.get(AnswerProposal).execute(tx, { proposalId, approve: true, reason: null }));
  const longer = (plan: RoundPlan): RoundPlan => ({
    ...plan,
    rules: { ...plan.rules, clocks: { ...plan.rules.clocks, contractDays: 21 } },
  });
  const key = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { refusal?: { key: string }; name: string }) => error.refusal?.key ?? error.name,
    );

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, DeadlinesModule, RoundsModule]);
    seeds = await seedCatalogue(app);
    await app.setTime('2028-01-18T09:05:00Z');
    await app.uow.run(systemActor('test'), async (tx) => {
      for (const provider of ['nfa', 'ruc', 'joblife'] as const) {
        await app.get(SetFrame).execute(tx, {
          roundId: seeds.round('demo-26'),
          providerId: seeds.provider(provider),
          tranches: ['2026-04-01', '2027-04-01'].map((opensOn) => ({ opensOn, amount: 90_000_000n })),
          demo: true,
        });
      }
    });
    ida = await made({ name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
    ulla = await made({ name: 'Ulla Bergstrøm', roles: [{ role: 'central_unions' }] });
    nfa = await made({ roles: [{ role: 'coordinator', providerId: seeds.provider('nfa') }] });
  });
  afterAll(() => app.close());

  it('begins as the earlier round was, at the new days', async () => {
    const { id } = await start();
    const { plan, madeFrom, version } = await draft(id);
    expect({ madeFrom, version }).toEqual({ madeFrom: seeds.round('demo-26'), version: 1 });
    expect(plan.providers.map(({ key: provider }) => provider)).toEqual(['nfa', 'ruc', 'joblife']);
    expect(plan.themes).toHaveLength(4);
    await as(ida, (tx) => app.get(DiscardRoundDraft).execute(tx, { draftId: id, version: 1 }));
    expect(await app.get(RoundDraftReader).open(app.get(Database))).toEqual([]);
    expect(await key(propose(id))).toBe('rounds.draft-ended');
  });

  it('is written by both sides, one after the other: what somebody did not see is not written over', async () => {
    const { id } = await start();
    await change(ida, id, longer);
    expect(await key(change(ulla, id, (plan) => plan, 1))).toBe('StaleVersion');
    await change(ulla, id, (plan) => plan);
    expect(await draft(id)).toMatchObject({ version: 3, changedBy: ulla.personId });
    const reversed = (plan: RoundPlan) => ({
      ...plan,
      rules: { ...plan.rules, effectOpensMonths: 6, effectClosesMonths: 3 },
    });
    expect(await key(change(ida, id, reversed))).toBe('rounds.effect-reversed');
    const none = (plan: RoundPlan) => ({ ...plan, rules: { ...plan.rules, answerThreshold: 0 } });
    expect(await key(change(ida, id, none))).toBe('rounds.threshold-too-low');
  });

  it.each<[string, (plan: RoundPlan) => RoundPlan, string]>([
    ['a round it meets', (plan) => ({ ...plan, requestsFrom: '2028-03-31' }), 'rounds.overlaps'],
    [
      'a past opening',
      (plan) => ({ ...plan, requestsFrom: '2025-04-01', requestsTo: '2025-05-01' }),
      'rounds.opens-in-the-past',
    ],
    [
      'a provider nobody knows',
      (plan) => ({ ...plan, providers: [{ key: 'ukendt', tranches: [] }] }),
      'rounds.provider-unknown',
    ],
    ['the name of another', (plan) => ({ ...plan, name: 'Demo 26' }), 'scheme.round-key-taken'],
  ])('can’t be proposed with %s', async (_what, by, why) => {
    const { id } = await start();
    await change(ida, id, by);
    expect(await key(propose(id))).toBe(why);
  });

  it('can’t be proposed as it was before somebody changed it', async () => {
    const { id } = await start();
    const { plan } = await draft(id);
    await change(ulla, id, longer);
    expect(await key(propose(id, ida, plan))).toBe('rounds.draft-moved');
  });

  it('is not decided where its text has been changed since it was proposed', async () => {
    const { id } = await start();
    const proposal = await propose(id);
    await change(ida, id, longer);
    expect(await answer(proposal.id)).toMatchObject({ outcome: 'overtaken' });
    expect(await draft(id)).toMatchObject({ state: 'draft', roundId: null });
  });

  it('stands with themes, providers, approaches and tranches once the other side has said yes', async () => {
    const { id } = await start();
    await change(ida, id, longer);
    const proposal = await propose(id);
    expect(await key(answer(proposal.id, ida))).not.toBe('done');
    expect(await answer(proposal.id)).toMatchObject({ outcome: 'approved' });
    const { roundId, state } = await draft(id);
    expect(state).toBe('opened');
    const db = app.get(Database);
    const round = await app.get(RoundReader).byKey(db, 'runden-2028-2030');
    expect(round).toMatchObject({ id: roundId, ...next, rules: { clocks: { contractDays: 21 } } });
    expect(round.themes).toHaveLength(4);
    expect(await app.get(ProviderReader).inRound(db, round.id)).toHaveLength(3);
    const [{ n } = { n: 0 }] = await db.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM provider_approach WHERE round_id = $1',
      [round.id],
    );
    expect(n).toBe(12);
    const frames = await app.get(FrameReader).all(db, round.id);
    expect(frames.map(({ total, planned }) => [total, planned])).toEqual(
      [1, 2, 3].map(() => [0n, 180_000_000n]),
    );
    const mails = await db.query(`SELECT person_id FROM mail_message WHERE mail_kind = 'rounds.decided'`);
    expect(mails).toEqual([{ person_id: nfa.personId }]);
    expect((await app.get(RoundDesk).find(db, id))?.keyTaken).toBe(true);
  });
});
