import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { MergePerson } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  AdministrationNeedsQuery,
  type AuditAsked,
  AuditSearchQuery,
  FirstStepsQuery,
  hasBegun,
  MonitoringModule,
} from '@samraad/monitoring';
import { WithdrawRequest } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

describe('an administrator’s day', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  let request: RequestBuilder;
  let admin: MadePerson;
  const window = { limit: 200, offset: 0 };
  const search = async (asked: AuditAsked, part = window) =>
    app.get(AuditSearchQuery).page(app.get(Database), asked, part);
  const actions = async (asked: AuditAsked) => (await search(asked)).items.map(({ action }) => action);

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, MonitoringModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
    admin = await app.uow.run(systemActor('test'), (tx) => makePerson(tx, { name: 'Lise Berg' }));
    request = await (
      await RequestBuilder.at(app, scheme, { unit: 'sj-demo-akut', provider: 'joblife' })
    ).sent();
    await app.setTime('2026-11-22T09:00:00Z');
    const { caseId, people } = request;
    await app.uow.run(people.manager.actor, (tx) =>
      app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Det er en hemmelighed.' }),
    );
  }, 60_000);
  afterAll(() => app.close());

  it('finds entries by who, case, area, day and stream, newest first', async () => {
    const all = await actions({ case: 'nr. 1' });
    expect(all[0]).toBe('requests.withdrawn');
    expect(all).toContain('requests.draft-started');
    expect(await actions({ case: 'nr. 1', from: '2026-11-22' })).toEqual(
      all.slice(0, (await actions({ case: 'nr. 1', from: '2026-11-22' })).length),
    );
    expect(await actions({ case: 'nr. 1', to: '2026-11-21' })).not.toContain('requests.withdrawn');
    expect(await actions({ from: '2026-11-23' })).toEqual([]);
    expect(new Set((await actions({ area: 'scheme' })).map((one) => one.split('.')[0]))).toEqual(
      new Set(['scheme']),
    );
    expect((await search({ stream: 'scheme' })).items.every(({ stream }) => stream === 'scheme')).toBe(true);
    const own = (await search({ person: 'mette HOLM' })).items;
    expect(own.length).toBeGreaterThan(2);
    expect(own.every(({ name }) => name === 'Mette Holm')).toBe(true);
    expect(await actions({ person: 'ingen hedder sådan' })).toEqual([]);
    expect(await actions({ case: 'nr. 99' })).toEqual([]);
  });

  it('finds what one person did under both names, whichever is asked for', async () => {
    const [gone, kept] = await app.uow.run(systemActor('test'), async (tx) => [
      await makePerson(tx, { name: 'Gurli Hansen' }),
      await makePerson(tx, { name: 'Gurli Vestergård' }),
    ]);
    const did = ({ actor }: MadePerson, action: string) =>
      app.uow.run(actor, async (tx) => tx.audit({ stream: 'scheme', action }));
    await did(gone, 'scheme.done-before');
    const merge = { keptId: kept.personId, mergedId: gone.personId, by: admin.personId, reason: 'Giftet.' };
    await app.uow.run(admin.actor, (tx) => app.get(MergePerson).execute(tx, merge));
    await did(kept, 'scheme.done-after');
    for (const person of ['gurli hansen', 'vestergård', gone.personId, kept.personId])
      expect([person, (await actions({ person, area: 'scheme' })).toSorted()]).toEqual([
        person,
        ['scheme.done-after', 'scheme.done-before'],
      ]);
    // Each act under the name it was done in.
    const named = (await search({ person: 'vestergård', area: 'scheme' })).items.map(({ name }) => name);
    expect(named).toEqual(['Gurli Vestergård', 'Gurli Hansen']);
  });

  it('never tells why something happened in a case, nor who answered an evaluation', async () => {
    const found = (await search({ case: 'nr. 1' })).items;
    expect(JSON.stringify(found)).not.toContain('hemmelighed');
    const { manager } = request.people;
    await app.uow.run(manager.actor, async (tx) =>
      tx.audit({ stream: `case:${request.caseId}`, action: 'evaluation.effect-answered' }),
    );
    expect((await search({ area: 'evaluation' })).items).toMatchObject([{ name: null }]);
    expect(await actions({ person: 'mette holm', area: 'evaluation' })).toEqual([]);
  });

  it('comes in pages that follow one another, and whole as a file', async () => {
    const [first, second] = [
      await search({}, { limit: 5, offset: 0 }),
      await search({}, { limit: 5, offset: 5 }),
    ];
    expect([first.more, first.items.length, second.items.length]).toEqual([true, 5, 5]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(10);
    const whole: string[] = [];
    for await (const { id } of app.get(AuditSearchQuery).all(app.get(Database), {})) whole.push(id);
    expect(whole.slice(0, 10)).toEqual([...first.items, ...second.items].map(({ id }) => id));
  });

  it('tells how far a new installation is, and whom a provider lacks', async () => {
    const steps = () => app.get(FirstStepsQuery).ask(app.get(Database));
    const before = await steps();
    expect(before).toMatchObject({ organisation: true, employers: false, unions: false, round: true });
    expect(before.providersWithout).toContain('NFA');
    expect(before.providersWithout).not.toContain('Joblife');
    const roles = [{ role: 'central_employers' as const }];
    await app.uow.run(systemActor('test'), async (tx) => {
      await makePerson(tx, { roles });
      await makePerson(tx, { roles: [{ role: 'central_unions' }] });
      for (const key of ['nfa', 'ruc', 'joblife', 'cbs', 'alectia'])
        await tx.query(
          `INSERT INTO role_assignment (id, person_id, role, provider_id, valid_from)
           SELECT gen_random_uuid(), $1, 'coordinator', id, '2026-11-01' FROM provider WHERE key = $2`,
          [admin.personId, key],
        );
    });
    const after = await steps();
    expect([after.employers, after.unions, after.providersWithout]).toEqual([true, true, []]);
    expect([hasBegun(before), hasBegun(after)]).toEqual([false, true]);
  });

  it('shows what has come to a stop, the oldest first, and nothing while all goes on', async () => {
    const needs = () => app.get(AdministrationNeedsQuery).list(app.get(Database), 10);
    expect(await needs()).toEqual({ items: [], total: 0 });
    await app.uow.run(systemActor('test'), async (tx) => {
      await tx.query('UPDATE account SET password_hash = NULL WHERE id = $1', [admin.accountId]);
      await tx.query(
        `INSERT INTO one_time_link (id, digest, purpose, account_id, email, issued_at, expires_at)
         VALUES (gen_random_uuid(), 'x', 'invitation', $1, 'lise@test.example', '2020-01-01', '2020-01-08')`,
        [admin.accountId],
      );
      await tx.query(
        `INSERT INTO org_unit_plan (unit_id, from_day, name, planned_by, planned_at, stopped_by)
         VALUES ($1, '2026-11-21', 'Nyt', $2, '2026-11-20', 'scheme.parent-closed')`,
        [scheme.unit('sj-demo-akut'), admin.personId],
      );
    });
    const { items, total } = await needs();
    expect(total).toBe(2);
    expect(items).toMatchObject([
      { what: 'invitation', name: 'Lise Berg' },
      { what: 'plan', unitId: scheme.unit('sj-demo-akut') },
    ]);
  });
});
