import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { NotificationModule } from '@samraad/notification';
import { Database } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { areaOfUnit, type ChosenFocus, RoundReader } from '@samraad/scheme';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { MonitoringModule } from '../monitoring.module';
import { RehearsalQuery } from './rehearsal.query';

describe('a rehearsal of a model on the last year', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  const tried = async (focus: Partial<ChosenFocus>, region = 'sjaelland') => {
    const db = app.get(Database);
    const round = await app.get(RoundReader).byKey(db, 'demo-26');
    const whole: ChosenFocus = { topics: [], areas: [], anchoredAt: ['hospital', 'enterprise'], ...focus };
    return app
      .get(RehearsalQuery)
      .of(
        db,
        { regionId: scheme.unit(region), round, tried: { model: 1, focus: whole } },
        new Date('2026-11-20T09:00:00Z'),
      );
  };

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, MonitoringModule]);
    await app.setTime('2026-10-05T09:00:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
    const sent = async (unit: string, count: number, themes: string[]) => {
      for (let made = 0; made < count; made += 1) {
        await (await RequestBuilder.at(app, scheme, { unit, provider: 'joblife' })).sent({ themes });
      }
    };
    await sent('sj-demo-akut', 6, ['violence-threats']);
    await sent('sj-egebakken-nord', 5, ['organisational-change']);
    await app.setTime('2026-11-10T09:00:00Z');
    await sent('sj-demo-akut', 1, ['violence-threats']);
  }, 120_000);
  afterAll(() => app.close());

  it('is over twelve whole months: in by topic, in by area, out', async () => {
    const topic = await tried({ topics: [{ key: 'violence-threats', name: 'Vold og trusler' }] });
    expect(topic).toMatchObject({
      from: '2025-11-01',
      to: '2026-10-31',
      measured: false,
      endorsementWorkingDays: 5,
    });
    expect(topic.told).toMatchObject({ total: 11, inside: 6, outside: 5, typical: 5 });
    const area = await tried({
      areas: [{ key: areaOfUnit(scheme.unit('sj-egebakken')), name: 'Egebakken' }],
    });
    expect(area.told).toMatchObject({ inside: 5, outside: 6 });
    expect(area.told.kinds).toEqual([
      { sectors: ['hospital'], inside: 0, outside: 6 },
      { sectors: ['social'], inside: 5, outside: 0 },
    ]);
    const named = await tried({ areas: [{ key: 'emergency', name: 'Akutmodtagelser' }] });
    expect(named.told).toMatchObject({ inside: 6, outside: 5 });
  });

  it('is of the region’s own requests only', async () => {
    expect((await tried({ areas: [{ key: 'emergency', name: 'Akut' }] }, 'midtjylland')).told).toMatchObject({
      total: 0,
    });
  });
});
