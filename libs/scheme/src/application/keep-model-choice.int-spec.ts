import { AuditModule } from '@samraad/audit';
import { IdentityModule } from '@samraad/identity';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, Refused, StaleVersion, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  ChoiceDrafts,
  DropModelChoice,
  KeepModelChoice,
  type ModelChoiceContent,
  SchemeModule,
} from '@samraad/scheme';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

const half: ModelChoiceContent = {
  ...{ model: 1, from: '2027--', topics: [], areas: [], anchoredAt: [], anchors: [] },
  ...{ note: '', reason: 'Det er her, det' },
};

describe('a choice of model that is kept half-filled', () => {
  let app: TestApp;
  let ids: SeededScheme;
  let chair: MadePerson;
  let vice: MadePerson;
  let elsewhere: MadePerson;
  const of = (round = 'demo-26') => ({ regionId: ids.unit('sjaelland'), roundId: ids.round(round) });
  const keep = (who: MadePerson, version: number, more: Partial<ModelChoiceContent> = {}, round?: string) =>
    app.uow.run(who.actor, (tx) =>
      app.get(KeepModelChoice).execute(tx, { ...of(round), version, content: { ...half, ...more } }),
    );
  const drop = (who: MadePerson, version: number) =>
    app.uow.run(who.actor, (tx) => app.get(DropModelChoice).execute(tx, { ...of(), version }));
  const kept = () => app.get(ChoiceDrafts).find(app.get(Database), of());
  const refused = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.refusal.key : (error as Error).name),
    );

  beforeAll(async () => {
    app = await createTestApp([IdentityModule, AuditModule, NotificationModule, SchemeModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    ids = await seedScheme(app);
    const held = (role: 'committee_chair' | 'committee_vice_chair' | 'manager', region: string) =>
      app.uow.run(systemActor('test'), (tx) =>
        makePerson(tx, { roles: [{ role, unitId: ids.unit(region) }] }),
      );
    chair = await held('committee_chair', 'sjaelland');
    vice = await held('committee_vice_chair', 'sjaelland');
    elsewhere = await held('committee_chair', 'midtjylland');
  });
  afterAll(() => app.close());

  it('is one for both chairs, each on the version they saw; the loser of a race loses nothing of the other’s', async () => {
    expect(await kept()).toBeNull();
    const raced = await Promise.all([refused(keep(chair, 0)), refused(keep(vice, 0))]);
    expect(raced.toSorted()).toEqual(['StaleVersion', 'done']);
    expect(await keep(vice, 1, { reason: 'Vi er enige' })).toEqual({ version: 2 });
    expect(await refused(keep(chair, 1))).toBe(StaleVersion.name);
    expect(await kept()).toMatchObject({ version: 2, content: { from: '2027--', reason: 'Vi er enige' } });
    expect(await refused(drop(chair, 1))).toBe(StaleVersion.name);
    await drop(chair, 2);
    expect(await kept()).toBeNull();
    expect(await refused(drop(chair, 2))).toBe('scheme.no-choice-draft');
    expect(await refused(keep(chair, 2))).toBe(StaleVersion.name);
  });

  it('by nobody else, and not for a round that is over', async () => {
    expect(await refused(keep(elsewhere, 0))).toBe('platform.forbidden');
    expect(await refused(keep(chair, 0, {}, 'ok-18'))).toBe('scheme.choice-outside-round');
    expect(await kept()).toBeNull();
  });
});
