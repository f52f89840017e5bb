import { AuditModule, AuditTimeline } from '@samraad/audit';
import { IdentityModule } from '@samraad/identity';
import { makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { mailsOrdered } from '@samraad/notification/testing';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { ChooseModel, SchemeModule } from '@samraad/scheme';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

describe('ChooseModel', () => {
  let app: TestApp;
  let ids: SeededScheme;
  const told = () => mailsOrdered(app.get(Database), { kind: 'scheme.model-chosen' });

  beforeAll(async () => {
    app = await createTestApp([IdentityModule, AuditModule, NotificationModule, SchemeModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    ids = await seedScheme(app);
  });
  afterAll(() => app.close());

  it('tells each manager, AMR, TR and MED chair of the region once, and nobody else; seeds tell nobody', async () => {
    const here = await app.uow.run(systemActor('test'), async (tx) => {
      const unitId = ids.unit('sj-demo-akut');
      await makePerson(tx, { roles: [{ role: 'manager', unitId: ids.unit('hs-oeresoe') }] });
      await makePerson(tx, { roles: [{ role: 'informed', unitId }] });
      const manager = await makePerson(tx, {
        roles: [
          { role: 'manager', unitId },
          { role: 'med_chair', unitId: ids.unit('sj-demo') },
        ],
      });
      return [manager, await makePerson(tx, { roles: [{ role: 'tr', unitId }] })];
    });
    expect(await told()).toEqual([]);
    await app.uow.run(systemActor('test'), (tx) =>
      app.get(ChooseModel).execute(tx, {
        regionId: ids.unit('sjaelland'),
        roundId: ids.round('demo-26'),
        model: 1,
        from: '2027-01-01',
        focus: {
          topics: [{ key: 'shift-work', name: 'Skiftende arbejdstider' }],
          areas: [],
          anchoredAt: ['hospital'],
        },
      }),
    );
    const mails = await told();
    expect(mails.map((mail) => mail.personId).sort()).toEqual(here.map((one) => one.personId).sort());
    expect(mails[0]?.subject).toBe('Region Sjælland har valgt model 1');
    expect(mails[0]?.text).toContain('Skiftende arbejdstider');
    expect(mails[0]?.text).toContain('fredag den 1. januar 2027');
  });

  it('leaves its trace in the scheme’s own stream, beside the seeds’', async () => {
    const entries = await app.get(AuditTimeline).ofStream(app.get(Database), 'scheme');
    expect(entries.filter(({ action }) => action === 'scheme.round-entered')).toHaveLength(3);
    expect(entries.at(-1)).toMatchObject({
      action: 'scheme.model-chosen',
      to: 'model-1',
      facts: { regionId: ids.unit('sjaelland'), from: '2027-01-01', model: 1 },
    });
  });
});
