import { AuditModule } from '@samraad/audit';
import { IdentityModule } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { mailsOrdered } from '@samraad/notification/testing';
import { ClockMover, Database, newId, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { ChooseModel, EnterRound, PlanModelAsking, RoundReader, SchemeModule } from '@samraad/scheme';
import { rulesFrom, seedScheme, type SeededScheme } from '@samraad/scheme/testing';

describe('asking each Hovedudvalg to choose', () => {
  let app: TestApp;
  let ids: SeededScheme;
  let chairs: MadePerson[];
  const told = async () =>
    (await mailsOrdered(app.get(Database), { kind: 'scheme.model-asked' })).map(({ personId, subject }) => [
      personId,
      subject,
    ]);
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });

  beforeAll(async () => {
    app = await createTestApp([IdentityModule, AuditModule, NotificationModule, SchemeModule]);
    await app.setTime('2028-03-01T09:00:00Z');
    ids = await seedScheme(app);
    chairs = await app.uow.run(systemActor('test'), async (tx) => {
      // A round that nobody has chosen for: the demo's, moved two years on.
      await tx.query(
        `INSERT INTO round (id, key, name, requests_from, requests_to, last_delivery_day, model_choice_by, demo, rules)
         SELECT gen_random_uuid(), 'next', 'Næste runde', '2028-04-01', '2030-03-31', '2031-03-31', '2028-05-01', false, rules
         FROM round WHERE key = 'demo-26'`,
      );
      const held = (role: 'committee_chair' | 'committee_vice_chair', region: string) =>
        makePerson(tx, { roles: [{ role, unitId: ids.unit(region) }] });
      await app.get(PlanModelAsking).execute(tx, await app.get(RoundReader).byKey(tx, 'next'));
      return [
        await held('committee_chair', 'sjaelland'),
        await held('committee_vice_chair', 'sjaelland'),
        await held('committee_chair', 'midtjylland'),
      ];
    });
  });
  afterAll(() => app.close());

  it('when the round opens, in office hours, both chairs of each region', async () => {
    await moveTo('2028-04-02T12:00:00Z');
    expect(await told()).toEqual([]);
    await moveTo('2028-04-03T12:00:00Z');
    const asked = await told();
    expect(asked.map(([personId]) => personId).sort()).toEqual(chairs.map(({ personId }) => personId).sort());
    expect(asked.map(([, subject]) => subject)).toContain('Region Sjælland: vælg model for Næste runde');
  });

  it('again while they have not, and not once they have', async () => {
    await moveTo('2028-04-10T12:00:00Z');
    expect(await told()).toHaveLength(6);
    await app.uow.run(systemActor('test'), async (tx) => {
      const { id: roundId } = await app.get(RoundReader).byKey(tx, 'next');
      const regionId = ids.unit('sjaelland');
      await app.get(ChooseModel).execute(tx, { regionId, roundId, model: 2, from: '2028-05-01' });
    });
    await moveTo('2028-04-24T12:00:00Z');
    expect(await told()).toHaveLength(7);
    await moveTo('2028-06-01T12:00:00Z');
    const all = await told();
    expect(all).toHaveLength(8);
    expect(all.at(-1)).toEqual([chairs[2]?.personId, 'Region Midtjylland har endnu ikke valgt model']);
  });

  it('as often as the round’s own rule says, from the day the rule holds', async () => {
    await app.setTime('2032-03-01T09:00:00Z');
    const roundId = await app.uow.run(systemActor('test'), async (tx) => {
      const { id: _, ...demo } = await app.get(RoundReader).byKey(tx, 'demo-26');
      const days = { requestsFrom: '2032-04-01', requestsTo: '2034-03-31', lastDeliveryDay: '2035-03-31' };
      const rules = { ...demo.rules, modelChoiceReminderDays: [10] };
      const round = { ...demo, ...days, key: 'later', modelChoiceBy: '2032-06-01', rules };
      return app.get(EnterRound).execute(tx, round, newId());
    });
    const since = (await told()).length;
    const sent = async () => (await told()).length - since;
    await moveTo('2032-05-20T12:00:00Z');
    expect(await sent()).toBe(3);
    await rulesFrom(app, roundId, '2032-05-26', (rules) => ({ ...rules, modelChoiceReminderDays: [10, 2] }));
    await app.uow.run(systemActor('test'), async (tx) =>
      app.get(PlanModelAsking).execute(tx, await app.get(RoundReader).byId(tx, roundId)),
    );
    await moveTo('2032-05-24T12:00:00Z');
    expect(await sent()).toBe(6);
    await moveTo('2032-06-02T12:00:00Z');
    expect(await sent()).toBe(9);
  });
});
