import { AuditModule } from '@samraad/audit';
import { KeepAbsence, ProviderReader, RemoveAbsence } from '@samraad/catalogue';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { AccountReader, PeopleReader, type Role } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { AnswerProposal, MakeProposal } from '@samraad/proposals';
import {
  AskForSignatures,
  CaseReader,
  EndorseRequest,
  ProposeProvider,
  RequestQuery,
  RequestsModule,
} from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { RoundsModule } from '..';

const reason = 'Aftalt på mødet i november.';
const newProvider = {
  name: 'Trivselshuset',
  fullName: 'Trivselshuset ApS',
  cvr: '10000009',
  address: 'Prøvevej 1, 2100 Prøveby',
  website: 'www.trivselshuset.example',
  email: 'kontakt@trivselshuset.example',
  phone: '',
};

describe('a provider in a round, as both central sides decide it', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  let ida: MadePerson;
  let ulla: MadePerson;
  const db = () => app.get(Database);
  const made = (role: Role, more: object = {}) =>
    app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles: [{ role, ...more }] }));
  const as = <T>(who: MadePerson, work: (tx: Tx) => Promise<T>) => app.uow.run(who.actor, work);
  const propose = (kind: string, change: object) =>
    as(ida, (tx) => app.get(MakeProposal).execute(tx, { kind, change, reason }));
  const approve = ({ id: proposalId }: { id: string }) =>
    as(ulla, (tx) => app.get(AnswerProposal).execute(tx, { proposalId, approve: true, reason: null }));
  const decide = async (kind: string, change: object) => approve(await propose(kind, change));
  const of = (provider: 'nfa' | 'ruc' | 'joblife' | 'cbs' | 'alectia', from: string) => ({
    roundId: seeds.round('demo-26'),
    providerId: seeds.provider(provider),
    from,
  });
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const request = (unit: string, provider: string) => RequestBuilder.at(app, seeds, { unit, provider });
  const stage = async ({ caseId }: RequestBuilder) => (await app.get(CaseReader).facts(db(), caseId))?.stage;
  const mailed = async (kind: string) =>
    (
      await db().query<{ person_id: string }>('SELECT person_id FROM mail_message WHERE mail_kind = $1', [
        kind,
      ])
    ).map((row) => row.person_id);
  const key = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { refusal?: { key: string }; message: string }) => error.refusal?.key ?? error.message,
    );

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule, RoundsModule]);
    seeds = await seedCatalogue(app);
    await app.setTime('2026-11-20T09:00:00Z');
    ida = await made('central_employers');
    ulla = await made('central_unions');
  });
  afterAll(() => app.close());

  it('is paused from a day: chosen drafts choose anew, running cases go on, and nobody chooses it', async () => {
    const running = await (await request('sj-demo-akut', 'ruc')).sent();
    const chosen = await (await (await request('sj-demo-akut', 'ruc')).asked()).withProvider();
    const waits = await decide('provider.pause', of('ruc', '2026-12-01'));
    expect(waits).toMatchObject({ outcome: 'approved' });
    expect(await mailed('rounds.provider-changed')).toContain(running.people.coordinator.personId);
    expect(await mailed('rounds.provider-of-case-changed')).toContain(running.people.manager.personId);
    expect(await mailed('requests.provider-stopped')).toEqual([]);

    await moveTo('2026-12-01T07:00:00Z');
    expect((await mailed('requests.provider-stopped')).toSorted()).toEqual(
      [
        chosen.people.manager.personId,
        chosen.people.representative.personId,
        ...(await others(chosen)),
      ].toSorted(),
    );
    expect(await stage(running)).toBe('sent_to_provider');
    const again = { caseId: chosen.caseId, providerId: seeds.provider('ruc') };
    const choose = (command: typeof again) =>
      chosen.run(chosen.people.manager, (tx) => app.get(ProposeProvider).execute(tx, command));
    expect(await key(choose(again))).toBe('catalogue.provider-paused');
    await chosen.withProvider(seeds.provider('joblife'));
    await chosen.sign(chosen.people.manager);
    expect(await chosen.sign(chosen.people.representative)).toEqual({ complete: true });

    expect(await key(propose('provider.pause', of('ruc', '2026-12-02')))).toBe('rounds.provider-is-paused');
    await decide('provider.resume', of('ruc', '2026-12-01'));
    const later = await (await request('sj-demo-akut', 'ruc')).sent();
    expect(await stage(later)).toBe('sent_to_provider');
  });

  /** Everybody else with a role at the same workplace. */
  async function others({ caseId, people }: RequestBuilder): Promise<string[]> {
    const all = await app.get(CaseReader).partyPeople(db(), caseId);
    return all.filter((id) => ![people.manager.personId, people.representative.personId].includes(id));
  }

  it('that ends while an anchor is asked: another is chosen, and the anchor’s word stands', async () => {
    const endorser = await made('anchor', { unitId: seeds.unit('hs-oeresoe') });
    const asked = await (await request('hs-oeresoe-akut', 'nfa')).sent();
    expect(await stage(asked)).toBe('awaiting_endorsement');
    const another = { caseId: asked.caseId, providerId: seeds.provider('joblife') };
    const swap = () => asked.run(asked.people.manager, (tx) => app.get(ProposeProvider).execute(tx, another));
    expect(await key(swap())).toBe('requests.provider-not-open');

    await decide('provider.end', of('nfa', '2026-12-02'));
    await moveTo('2026-12-02T07:00:00Z');
    const endorse = { caseId: asked.caseId, hash: asked.hash };
    const endorsed = await as(endorser, (tx) => app.get(EndorseRequest).execute(tx, endorse));
    expect(endorsed).toEqual({ complete: false });
    await asked.withProvider(another.providerId);
    expect(await stage(asked)).toBe('sent_to_provider');
    expect(await key(propose('provider.resume', of('nfa', '2026-12-02')))).toBe('rounds.provider-is-ended');
  });

  it('never reaches back, and a proposal whose day has gone is refused when it is approved', async () => {
    expect(await key(propose('provider.pause', of('joblife', '2026-12-01')))).toBe(
      'rounds.provider-day-gone',
    );
    expect(await key(propose('provider.pause', of('joblife', '2028-04-01')))).toBe(
      'rounds.provider-day-after',
    );
    const waiting = await propose('provider.pause', of('joblife', '2026-12-03'));
    await moveTo('2026-12-04T07:00:00Z');
    expect(await key(approve(waiting))).toBe('rounds.provider-day-gone');
  });

  it('is closed for a while: a draft keeps it, and it is judged when the draft is sent for signature', async () => {
    const [draft, asked] = [
      await (await (await request('sj-demo-akut', 'joblife')).filled()).withProvider(),
      await (await (await request('sj-demo-akut', 'joblife')).asked()).withProvider(),
    ];
    const elsewhere = await (await (await request('sj-demo-akut', 'ruc')).filled()).withProvider();
    const choice = async ({ caseId }: RequestBuilder) =>
      (await app.get(RequestQuery).one(db(), caseId))?.choice ?? null;
    const { coordinator, manager, providerId } = draft.people;
    const period = { kind: 'closed', from: '2026-12-07', to: '2026-12-08', stopsFrom: '2026-12-05' } as const;
    const { id } = await as(coordinator, (tx) =>
      app.get(KeepAbsence).execute(tx, { ...period, note: '', providerId, seen: null }),
    );
    // Both are told at once, while there is time; a stranger's draft with another provider is not.
    const told = await app
      .get(Database)
      .query<{ case_id: string; person_id: string; text: string }>(
        `SELECT case_id, person_id, text_body AS text FROM mail_message WHERE mail_kind = 'requests.provider-stops-ahead'`,
      );
    const cases = told.map(({ case_id }) => case_id);
    expect([draft, asked, elsewhere].map(({ caseId }) => cases.includes(caseId))).toEqual([
      true,
      true,
      false,
    ]);
    expect(told.map(({ person_id }) => person_id)).toContain(manager.personId);
    const words = (of: RequestBuilder) => told.find(({ case_id }) => case_id === of.caseId)?.text;
    expect(words(draft)).toContain('Jeres kladde beholder valget');
    expect(words(asked)).toContain('Ellers vælger I en anden på dagen.');
    await moveTo('2026-12-05T07:00:00Z');
    expect(await choice(draft)).toMatchObject({ providerId });
    expect(await choice(asked)).toBeNull();

    const { caseId } = draft;
    const send = async () => {
      const version = await draft.version();
      return key(draft.run(manager, (tx) => app.get(AskForSignatures).execute(tx, { caseId, version })));
    };
    expect(await send()).toBe('catalogue.provider-away');
    await as(coordinator, (tx) => app.get(RemoveAbsence).execute(tx, { providerId, absenceId: id }));
    expect(await send()).toBe('done');
    expect(await choice(draft)).toMatchObject({ providerId });
  });

  it('comes in while the round runs, a known one', async () => {
    const { roundId, from } = of('cbs', '2026-12-10');
    const change = { roundId, from, provider: { id: seeds.provider('cbs') } };
    await decide('provider.take-in', change);
    const waiting = await (await request('sj-demo-akut', 'cbs')).asked();
    expect(await key(waiting.withProvider())).toBe('catalogue.provider-coming');
    expect(await key(propose('provider.take-in', change))).toBe('rounds.provider-is-in');
    await moveTo('2026-12-10T07:00:00Z');
    expect(await key(waiting.withProvider())).toBe('done');
  });

  it('comes in new to the portal, with its first coordinator by a link', async () => {
    const coordinator = { name: 'Nina Holst', email: 'nina@trivselshuset.example' };
    const take = (more: object = {}, who: object = coordinator) => ({
      roundId: seeds.round('demo-26'),
      from: '2026-12-11',
      provider: { new: { ...newProvider, ...more }, coordinator: who },
    });
    expect(await key(propose('provider.take-in', take({ cvr: '10000008' })))).toBe('catalogue.cvr-wrong');
    expect(await key(propose('provider.take-in', take({ name: 'RUC' })))).toBe('catalogue.provider-known');
    const taken = { name: 'En Anden', email: ida.email };
    expect(await key(propose('provider.take-in', take({}, taken)))).toBe('rounds.coordinator-other-name');
    await decide('provider.take-in', take());
    const provider = await app.get(ProviderReader).byKey(db(), 'trivselshuset');
    expect(provider.contact).toMatchObject({ website: 'www.trivselshuset.example' });
    const account = await app.get(AccountReader).byEmail(db(), coordinator.email);
    expect(account).toMatchObject({ name: 'Nina Holst', hasComeIn: false });
    const roles = await app
      .get(PeopleReader)
      .rolesOf(db(), account?.personId ?? '', new Date('2026-12-10T08:00:00Z'));
    expect(roles).toMatchObject([{ role: 'coordinator', providerId: provider.id }]);
    expect(await mailed('identity.invitation')).toContain(account?.personId);
  });
});
