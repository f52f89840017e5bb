import { AuditModule } from '@samraad/audit';
import {
  ProviderProfileQuery,
  publicProfile,
  SendProfile,
  UnwrittenThemesQuery,
  WriteProfile,
} from '@samraad/catalogue';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { DeadlinesModule } from '@samraad/deadlines';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { mailsOrdered } from '@samraad/notification/testing';
import { ClockMover, Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { AnswerProposal, MakeProposal } from '@samraad/proposals';
import { RoundReader, type RoundRules } from '@samraad/scheme';
import {
  ChangeRoundDraft,
  planHash,
  RoundDesk,
  RoundDraftReader,
  type RoundPlan,
  RoundsModule,
  StartRoundChange,
  StartRoundDraft,
} from '..';

const reason = 'Aftalt på mødet i november.';

describe('a running round, changed by both sides', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  let ida: MadePerson;
  let ulla: MadePerson;
  let karin: MadePerson;
  const db = () => app.get(Database);
  const as = <T>(who: MadePerson, work: (tx: Tx) => Promise<T>) => app.uow.run(who.actor, work);
  const begin = (validFrom: string, round = 'demo-26') =>
    as(ida, (tx) => app.get(StartRoundChange).execute(tx, { round, validFrom }));
  const draft = (id: string) => app.get(RoundDraftReader).byId(db(), id);
  const write = async (id: string, by: (plan: RoundPlan) => RoundPlan) => {
    const { plan, version } = await draft(id);
    const command = { draftId: id, version, part: 'contract', plan: by(plan) } as const;
    return as(ida, (tx) => app.get(ChangeRoundDraft).execute(tx, command));
  };
  const rules = (more: Partial<RoundRules>) => (plan: RoundPlan) => ({
    ...plan,
    rules: { ...plan.rules, ...more },
  });
  const propose = async (id: string, kind = 'round.change') => {
    const desk = await app.get(RoundDesk).find(db(), id);
    if (!desk) throw new Error('no draft');
    const text = { draftId: id, hash: planHash(desk.plan) };
    const change = kind === 'round.change' ? { ...text, roundId: desk.change?.roundId ?? '' } : text;
    return as(ida, (tx) => app.get(MakeProposal).execute(tx, { kind, change, reason }));
  };
  const answer = (proposalId: string) =>
    as(ulla, (tx) => app.get(AnswerProposal).execute(tx, { proposalId, approve: true, reason: null }));
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const refused = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { refusal?: { key: string }; name: string }) => error.refusal?.key ?? error.name,
    );

  beforeEach(async () => {
    app = await createTestApp([AuditModule, NotificationModule, DeadlinesModule, RoundsModule]);
    seeds = await seedCatalogue(app);
    await app.setTime('2026-11-20T09:05:00Z');
    const made = (person: Parameters<typeof makePerson>[1]) =>
      app.uow.run(systemActor('test'), (tx) => makePerson(tx, person));
    ida = await made({ name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
    ulla = await made({ name: 'Ulla Bergstrøm', roles: [{ role: 'central_unions' }] });
    karin = await made({ roles: [{ role: 'coordinator', providerId: seeds.provider('nfa') }] });
  });
  afterEach(() => app.close());

  it('goes on by other rules from the day, and by its own until then', async () => {
    const { id } = await begin('2026-12-01');
    await write(id, (plan) => ({
      ...rules({ clocks: { dialogueDays: 7, contractDays: 21 } })(plan),
      requestsTo: '2027-12-31',
      themes: [...plan.themes, { key: 'ny', name: 'Nyt', shortName: 'Nyt', description: 'Nyt.', about: '' }],
    }));
    const proposal = await propose(id);
    expect(await answer(proposal.id)).toMatchObject({ outcome: 'approved' });
    const on = (day: string) => app.get(RoundReader).byId(db(), seeds.round('demo-26'), day);
    expect((await on('2026-11-30')).rules.clocks.contractDays).toBe(28);
    expect((await on('2026-12-01')).rules.clocks.contractDays).toBe(21);
    expect([(await on('2026-11-30')).themes.length, (await on('2026-12-01')).themes.length]).toEqual([4, 5]);
    expect((await on('2026-11-30')).requestsTo).toBe('2027-12-31');
    expect(await draft(id)).toMatchObject({ state: 'decided', changes: seeds.round('demo-26') });
    const dated = await app.get(RoundReader).rulesOver(db(), seeds.round('demo-26'));
    expect(dated.map(({ from, proposalId }) => [from, proposalId])).toEqual([
      [null, null],
      ['2026-12-01', proposal.id],
    ]);
    const mails = await db().query(`SELECT 1 FROM mail_message WHERE mail_kind = 'rounds.changed'`);
    expect(mails).toHaveLength(1);
    // A next change stands on this one, and never before it.
    const next = await begin('2026-12-01');
    await write(next.id, rules({ payDays: 14 }));
    expect(await refused(propose(next.id))).toBe('rounds.change-before-another');
    const later = await begin('2026-12-02');
    expect((await draft(later.id)).plan.rules.clocks.contractDays).toBe(21);
  });

  it('asks each provider for a text on a theme that joins, weekly, until it is sent, also before its day', async () => {
    const { id } = await begin('2026-12-01');
    const theme = { key: 'ny', name: 'Nye arbejdsgange', shortName: 'Nyt', description: 'Nyt.', about: '' };
    await write(id, (plan) => ({ ...plan, themes: [...plan.themes, theme] }));
    await answer((await propose(id)).id);
    const asked = () => mailsOrdered(db(), { kind: 'rounds.theme-to-write' });
    // Three providers serve the round, one has a coordinator here.
    expect((await asked()).map(({ subject }) => subject)).toEqual(['Skriv om temaet »Nye arbejdsgange«']);
    await moveTo('2026-11-27T12:00:00Z');
    expect(await asked()).toHaveLength(2);
    const providerId = seeds.provider('nfa');
    const unwritten = () => app.get(UnwrittenThemesQuery).ofProvider(db(), providerId, '2026-11-27');
    expect((await unwritten()).map(({ key }) => key)).toEqual(['ny']);
    const nfa = await app.get(ProviderProfileQuery).find(db(), providerId);
    if (!nfa) throw new Error('seeded');
    const now = publicProfile(nfa);
    const text = { theme: 'ny', title: 'Sammen', text: 'Vi begynder med jer.', suits: 'vil prøve' };
    const profile = { ...now, approaches: [...now.approaches, text] };
    const { id: profileId } = await as(karin, (tx) =>
      app.get(WriteProfile).execute(tx, { providerId, version: null, profile }),
    );
    expect(await unwritten()).toHaveLength(1);
    await as(karin, (tx) => app.get(SendProfile).execute(tx, { profileId, version: 1 }));
    expect(await unwritten()).toEqual([]);
    await moveTo('2026-12-18T12:00:00Z');
    expect(await asked()).toHaveLength(2);
  });

  it.each<[string, (plan: RoundPlan) => RoundPlan, string]>([
    ['nothing changed', (plan) => plan, 'rounds.change-nothing'],
    ['a day that has been', (plan) => ({ ...plan, requestsTo: '2026-11-19' }), 'rounds.change-day-gone'],
    [
      'warnings before the clock begins',
      rules({ clocks: { dialogueDays: 3, contractDays: 28 } }),
      'rounds.warning-too-early',
    ],
  ])('can’t be proposed with %s', async (_what, by, why) => {
    const { id } = await begin('2026-12-01');
    await write(id, by);
    expect(await refused(propose(id))).toBe(why);
  });

  it('is overtaken where the round has become another meanwhile', async () => {
    const [first, second] = [await begin('2026-12-01'), await begin('2026-12-05')];
    await write(first.id, rules({ payDays: 14 }));
    await write(second.id, rules({ payDays: 20 }));
    const [one, other] = [await propose(first.id), await propose(second.id)];
    expect(await answer(one.id)).toMatchObject({ outcome: 'approved' });
    expect(await answer(other.id)).toMatchObject({ outcome: 'overtaken' });
    const on = await app.get(RoundReader).byId(db(), seeds.round('demo-26'), '2026-12-05');
    expect(on.rules.payDays).toBe(14);
  });

  it('is no new round, and a new round is no change; a round that is over is left as it was', async () => {
    const { id } = await begin('2026-12-01');
    await write(id, rules({ payDays: 14 }));
    expect(await refused(propose(id, 'round.open'))).toBe('rounds.draft-is-change');
    expect(await refused(begin('2026-12-01', 'ok-15'))).toBe('rounds.round-over');
    const fresh = { name: 'Ny', requestsFrom: '2029-01-01', requestsTo: '2029-12-31', fromRound: 'demo-26' };
    const made = await as(ida, (tx) => app.get(StartRoundDraft).execute(tx, fresh));
    const asChange = {
      draftId: made.id,
      hash: planHash((await draft(made.id)).plan),
      roundId: seeds.round('demo-26'),
    };
    const proposing = as(ida, (tx) =>
      app.get(MakeProposal).execute(tx, { kind: 'round.change', change: asChange, reason }),
    );
    expect(await refused(proposing)).toBe('rounds.draft-is-round');
  });
});
