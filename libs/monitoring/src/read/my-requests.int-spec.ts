import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { PeopleReader } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, DomainClock, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { MonitoringModule, MyRequestsQuery } from '@samraad/monitoring';
import { CandidatesQuery, EndorsementQueueQuery } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

describe('lists of requests', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  let free: RequestBuilder;
  let anchored: RequestBuilder;
  let others: Record<'anchor' | 'chair' | 'central' | 'stranger', MadePerson>;
  const page = { limit: 20, offset: 0 };
  const viewer = async (person: MadePerson) => {
    const found = await app.get(PeopleReader).viewer(person.accountId);
    if (!found) throw new Error('no viewer');
    return found;
  };
  const list = async (person: MadePerson, more = {}) =>
    app.get(MyRequestsQuery).list(app.get(Database), await viewer(person), { ...page, ...more });
  const queue = async (person: MadePerson) =>
    (await app.get(EndorsementQueueQuery).page(app.get(Database), await viewer(person), page)).items;

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, MonitoringModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
    others = await app.uow.run(systemActor('test'), async (tx) => ({
      anchor: await makePerson(tx, { roles: [{ role: 'anchor', unitId: scheme.unit('hs-oeresoe') }] }),
      chair: await makePerson(tx, {
        roles: [{ role: 'committee_chair', unitId: scheme.unit('hovedstaden') }],
      }),
      central: await makePerson(tx, { roles: [{ role: 'central_unions' }] }),
      stranger: await makePerson(tx, {
        roles: [{ role: 'manager', unitId: scheme.unit('sj-demo-medicin') }],
      }),
    }));
    const at = (unit: string) => RequestBuilder.at(app, scheme, { unit, provider: 'joblife' });
    free = await (await at('sj-demo-akut')).sent();
    await app.setTime('2026-11-20T14:10:00Z');
    await free.draft();
    anchored = await (await at('hs-oeresoe-medicin')).sent({ title: 'Travlhed på medicinsk afsnit' });
  });
  afterAll(() => app.close());

  it('shows whoever has only stated their role the case they stated it in, and finds no other of the workplace', async () => {
    const eva = await app.uow.run(systemActor('test'), async (tx) => {
      const made = await makePerson(tx, { roles: [{ role: 'amr', unitId: free.people.unitId }] });
      await tx.query(
        `UPDATE role_assignment SET stated_at = valid_from, stated_for = array[$2::uuid] WHERE person_id = $1`,
        [made.personId, free.caseId],
      );
      return made;
    });
    const own = await list(eva);
    expect(own.items.map(({ id }) => id)).toEqual([free.caseId]);
    expect(own.total).toBe(1);
    const found = async (who: MadePerson) => (await list(who, { q: 'sammenlægningen' })).total;
    expect([await found(free.people.manager), await found(eva)]).toEqual([1, 0]);
  });

  it('shows the parties their own cases, newest first, with whose turn it is', async () => {
    const { items, total } = await list(free.people.manager);
    expect(total).toBe(2);
    expect(items.map((one) => one.stage)).toEqual(['draft', 'sent_to_provider']);
    expect(items[1]).toMatchObject({
      title: 'Ro på efter sammenlægningen af to afsnit',
      provider: { name: 'Joblife' },
      mayRead: true,
    });
    expect(items[1]?.clocks.map((clock) => clock.kind)).toEqual(['dialogue', 'contract']);
    expect((await list(others.stranger)).total).toBe(0);
  });

  it('filters by stage and words, sorts and pages', async () => {
    const { manager } = free.people;
    expect((await list(manager, { stage: 'draft' })).items.map((one) => one.stage)).toEqual(['draft']);
    expect((await list(manager, { q: 'SAMMENLÆG' })).total).toBe(1);
    expect((await list(manager, { q: 'ingen hedder sådan' })).total).toBe(0);
    expect((await list(manager, { q: 'sammen\u00adlaegningen' })).total).toBe(1);
    expect((await list(manager, { q: '\u200b' })).total).toBe(2);
    expect((await list(manager, { sort: 'due' })).items[0]?.stage).toBe('sent_to_provider');
    expect((await list(manager, { limit: 1, offset: 1 })).items).toHaveLength(1);
  });

  it('shows a provider its own, and the central parties that a case is, not what it is called', async () => {
    expect((await list(free.people.coordinator)).items.map((one) => one.stage)).toEqual(['sent_to_provider']);
    expect((await list(others.central)).items).toMatchObject([{ title: null, mayRead: false }]);
    expect((await list(others.central, { q: 'sammenlæg' })).total).toBe(0);
    expect((await list(others.central, { q: 'akutmodtagelsen' })).total).toBe(1);
  });

  it('shows the anchor what waits, and the chairs only what is overdue', async () => {
    expect(await queue(others.anchor)).toMatchObject([
      { caseId: anchored.caseId, title: 'Travlhed på medicinsk afsnit', escalated: false },
    ]);
    expect(await queue(others.chair)).toEqual([]);
    expect((await list(others.chair)).total).toBe(0);
    const later = new Date('2026-12-01T09:00:00Z');
    await app.get(ClockMover).moveTo(later, { keepRunning: false, drainJobs: false });
    expect(await queue(others.chair)).toMatchObject([{ caseId: anchored.caseId, escalated: true }]);
    expect((await list(others.chair)).total).toBe(1);
    expect(await queue(free.people.manager)).toEqual([]);
  });

  it('names who may sign and who may be told, up to the region', async () => {
    const now = await app.get(DomainClock).now();
    const found = await app.get(CandidatesQuery).of(app.get(Database), [anchored.people.unitId], now);
    const side = (person: MadePerson) => found.find((one) => one.personId === person.personId)?.side;
    expect(side(anchored.people.manager)).toBe('management');
    expect(side(anchored.people.representative)).toBe('employees');
    expect([side(anchored.people.informed), side(others.anchor), side(others.chair)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(side(others.stranger)).toBeUndefined();
  });
});
